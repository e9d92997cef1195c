package no.bygdevekst.rulebook;

import io.vavr.Lazy;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Parties;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.commitment.AnnualGrants;
import no.bygdevekst.commitment.Commitment;
import no.bygdevekst.commitment.PaymentBasis;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Gaps;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.revision.Revision;
import no.bygdevekst.revision.Succession;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.Involvement;
import no.bygdevekst.text.Given;

/**
 * All that a rule may look at (<i>saksmappe</i>): a submission, the grant terms, and what follows from them.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class CaseFile {

    private final Submission submission;
    private final GrantTerms terms;
    private final Gaps gaps;
    private final Parties parties;
    private final Vector<PlacedMeasure> measures;
    private final PlanLines lines;
    private final PartiesOfMeasures partiesOfMeasures;
    private final Lazy<Engagement> engagement;
    private final Lazy<Map<MeasureId, PlacedMeasure>> byId;
    private final Lazy<Option<Revision>> revision;
    private final Lazy<PaymentBasis> amounts;
    private final Lazy<Succession> succession;
    private final Lazy<PaymentBasis> basis;
    private final Lazy<Option<PaymentProjection>> payments;

    private CaseFile(Submission submission, GrantTerms terms, Gaps gaps) {
        this.submission = submission;
        this.terms = terms;
        this.gaps = gaps;
        this.parties = Parties.of(submission.agreement());
        this.measures =
                submission.plan().measures().zipWithIndex((measure, index) -> new PlacedMeasure(index, measure));
        this.lines = new PlanLines(measures);
        this.partiesOfMeasures = new PartiesOfMeasures(submission.plan(), parties, terms.involvement());
        this.engagement = Lazy.of(() -> Engagement.in(this));
        this.byId = Lazy.of(() -> measures.distinctBy(CaseFile::id).toMap(CaseFile::id, Function.identity()));
        this.revision = Lazy.of(() -> submission.previousPlan().map(previous -> Revision.between(previous, plan())));
        this.amounts = Lazy.of(() -> amounts(submission, terms));
        this.succession = Lazy.of(() -> Succession.of(submission, amounts.get()));
        this.basis =
                Lazy.of(() -> amounts.get().withImpedimentsOfPlans(succession().impediments()));
        this.payments = Lazy.of(() -> PaymentGaps.exist(gaps)
                ? Option.none()
                : PaymentProjection.check(basis()).toOption());
    }

    /**
     * The case file of a submission.
     *
     * @param submission what is handed in
     * @param terms the grant terms, with their readings
     * @return the case file
     */
    public static CaseFile of(Submission submission, GrantTerms terms) {
        Given.value("submission", submission);
        Given.value("terms", terms);
        return of(submission, terms, Gaps.none());
    }

    /**
     * The case file of what could be read of a half-typed plan.
     *
     * @param submission what could be read
     * @param terms the grant terms, with their readings
     * @param gaps what it lacks
     * @return the case file, in whose places what was taken out is not counted; {@link Gaps#inDocument} counts it
     */
    public static CaseFile of(Submission submission, GrantTerms terms, Gaps gaps) {
        Given.value("submission", submission);
        Given.value("terms", terms);
        Given.value("gaps", gaps);
        return new CaseFile(submission, terms, gaps);
    }

    /**
     * What a half-typed plan lacks.
     *
     * @return the gaps; none of a whole submission
     */
    public Gaps gaps() {
        return gaps;
    }

    /**
     * All that was handed in.
     *
     * @return the submission
     */
    public Submission submission() {
        return submission;
    }

    /**
     * The agreement.
     *
     * @return the agreement
     */
    public Agreement agreement() {
        return submission.agreement();
    }

    /**
     * The plan under evaluation.
     *
     * @return the plan
     */
    public ActionPlan plan() {
        return submission.plan();
    }

    /**
     * The year of the plan under evaluation.
     *
     * @return the year
     */
    public int planYear() {
        return plan().year();
    }

    /**
     * The last approved plan before it.
     *
     * @return the plan, if there is one
     */
    public Option<ActionPlan> previousPlan() {
        return submission.previousPlan();
    }

    /**
     * The progress reports.
     *
     * @return the reports, in the order in which they were handed in
     */
    public Vector<ProgressReport> reports() {
        return submission.reports();
    }

    /**
     * The progress reports with their places.
     *
     * @return the reports, in the order in which they were handed in
     */
    public Vector<PlacedReport> placedReports() {
        return reports().zipWithIndex((report, index) -> new PlacedReport(index, report));
    }

    /**
     * The payments made, with their places.
     *
     * @return the payments, in the order in which they were handed in
     */
    public Vector<PlacedPayment> placedPayments() {
        return submission.payments().zipWithIndex((payment, index) -> new PlacedPayment(index, payment));
    }

    /**
     * What the ministry approved of the years' grants where that is not what is asked for, with the places.
     *
     * @return the plan's entries, in order
     */
    public Vector<PlacedApproval> placedApprovals() {
        return plan().approvedGrants().zipWithIndex((grant, index) -> new PlacedApproval(index, grant));
    }

    /**
     * The grant terms.
     *
     * @return the terms
     */
    public GrantTerms terms() {
        return terms;
    }

    /**
     * Who is who in the agreement.
     *
     * @return the parties
     */
    public Parties parties() {
        return parties;
    }

    /**
     * The measures of the plan.
     *
     * @return the measures with their places, in order, also those with a repeated id
     */
    public Vector<PlacedMeasure> measures() {
        return measures;
    }

    /**
     * The measure of an id; of several with the same id the first stands.
     *
     * @param id the id
     * @return the measure with its place, or none
     */
    public Option<PlacedMeasure> measure(MeasureId id) {
        return byId.get().get(id);
    }

    private static MeasureId id(PlacedMeasure placed) {
        return placed.measure().id();
    }

    /**
     * The budget lines of the plan.
     *
     * @return the lines with their places, in order
     */
    public Vector<PlacedLine> lines() {
        return lines.all();
    }

    /**
     * The budget lines of the plan that the state pays.
     *
     * @return the state lines with their places, in order
     */
    public Vector<PlacedLine> stateLines() {
        return lines.ofState();
    }

    /**
     * The budget lines of the plan that the state pays for one use.
     *
     * @param use what they are used for
     * @return the state lines with their places, in order
     */
    public Vector<PlacedLine> stateLines(FundUse use) {
        return lines.ofState(use);
    }

    /**
     * The budget lines of the plan that invoke an exception, whether or not it opens.
     *
     * @return the lines with their places, in order
     */
    public Vector<PlacedLine> exceptionLines() {
        return lines.withException();
    }

    /**
     * Whether a source pays for a line of the plan, or works on one.
     *
     * @param source a source
     * @return true if it is the source of a line of any year
     */
    public boolean isSource(FundingSource source) {
        return lines.sources().has(Given.value("source", source));
    }

    /**
     * Whether a source pays for a line of a year, or works on one.
     *
     * @param source a source
     * @param year such as the plan's
     * @return true if it is the source of a line of that year
     */
    public boolean isSource(FundingSource source, int year) {
        return lines.sources().has(Given.value("source", source), year);
    }

    /**
     * Whether the exception that a line invokes opens for it under the terms.
     *
     * @param placed a line of the plan
     * @return true if the line has an exception, and it opens
     */
    public boolean opens(PlacedLine placed) {
        return terms.opens(placed.line(), placed.of().measure());
    }

    /**
     * The parties involved in a measure, by the terms' reading of {@link Involvement}: municipalities of the pilot and
     * partners of the agreement.
     *
     * @param placed a measure of the plan
     * @return each party once; municipalities, then partners, in the agreement's order
     */
    public Vector<Party> involved(PlacedMeasure placed) {
        return partiesOfMeasures.involved(placed.index());
    }

    /**
     * Whether a party has a part in any measure of the plan.
     *
     * @param party a party
     * @return true if it is a municipality of the pilot or a partner of the agreement, and among those
     *     {@linkplain #involved(PlacedMeasure) involved} in a measure
     */
    public boolean isInvolved(Party party) {
        return partiesOfMeasures.isInvolved(Given.value("party", party));
    }

    /**
     * The parties engaged in a measure: those involved, but of its lines only those of the plan's year or later.
     *
     * @param placed a measure of the plan
     * @return each party once; municipalities, then partners, in the agreement's order
     */
    public Vector<Party> engaged(PlacedMeasure placed) {
        return partiesOfMeasures.engaged(placed.index());
    }

    /**
     * The measures that are not over and that a party is engaged in.
     *
     * @param party a party
     * @return the measures with their places, in order; of a half-typed plan none whose lines and activities could not
     *     be read
     */
    public Vector<PlacedMeasure> liveMeasures(Party party) {
        return engagement.get().liveMeasures(Given.value("party", party));
    }

    /**
     * What changed since the previous plan.
     *
     * @return the revision, or none where there is no previous plan
     */
    public Option<Revision> revision() {
        return revision.get();
    }

    /**
     * How far the planning has come.
     *
     * @return the plan's year, whether it is approved, and the plan before it
     */
    public PlanStatus status() {
        return basis().status();
    }

    /**
     * How the plan follows on the one before it, as far as payments rest on it.
     *
     * @return the succession
     */
    public Succession succession() {
        return succession.get();
    }

    /**
     * What would be paid when, if the plan stood as it is.
     *
     * @return the payments, or none where a condition makes them impossible, whether or not the rulebook has its rule
     */
    public Option<PaymentProjection> payments() {
        return payments.get();
    }

    /**
     * What payments are made of, if the plan stood as it is.
     *
     * @return the basis; its impediments are all that make payments impossible, whether or not the rulebook has their
     *     rules
     */
    public PaymentBasis basis() {
        return basis.get();
    }

    private static PaymentBasis amounts(Submission submission, GrantTerms terms) {
        return PaymentBasis.of(
                        Commitment.of(submission.agreement()),
                        AnnualGrants.of(submission.plan()),
                        PlanStatus.of(submission.plan(), submission.previousPlan()),
                        terms)
                .withReports(submission.reports())
                .withPayments(submission.payments());
    }

    /** Which plan it is about, {@code nord-troms 2026, revision 2}. */
    @Override
    public String toString() {
        return submission.agreement().id() + " " + submission.plan().year() + ", revision "
                + submission.plan().revision();
    }
}
