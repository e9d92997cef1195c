package no.bygdevekst.examples.report;

import io.vavr.Lazy;
import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import java.util.Locale;
import no.bygdevekst.agenda.Agenda;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Parties;
import no.bygdevekst.budget.Heading;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.AmountFormat;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/**
 * What a report is about (<i>saken</i>), with what its things are called, and the language that it is written in.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Subject {

    private static final String NOTHING = "–";
    private static final Text UNKNOWN = Text.of("ikke i avtalen", "ikkje i avtalen", "not in the agreement");
    private static final Template SUB_GOAL =
            Template.of("Delmål {id}: {title}", "Delmål {id}: {title}", "Sub-goal {id}: {title}");

    private final Submission submission;
    private final Evaluation evaluation;
    private final Language language;
    private final Lazy<Agenda> agenda;
    private final Parties parties;
    private final Map<SubGoalId, String> subGoalTitles;
    private final Lazy<MeasureAnchors> anchors;
    private final Whereabouts whereabouts;
    private final boolean isAbridged;

    private Subject(
            Submission submission,
            Evaluation evaluation,
            Language language,
            Whereabouts whereabouts,
            boolean isAbridged) {
        this.whereabouts = whereabouts;
        this.isAbridged = isAbridged;
        this.submission = submission;
        this.evaluation = evaluation;
        this.language = language;
        this.agenda = Lazy.of(() -> Letter2024.agenda(evaluation));
        this.parties = Parties.of(submission.agreement());
        // Of a repeated id the first stands, so the first is put last.
        this.subGoalTitles = HashMap.ofEntries(
                submission.agreement().subGoals().reverse().map(subGoal -> Tuple.of(subGoal.id(), subGoal.title())));
        this.anchors = Lazy.of(() -> MeasureAnchors.of(this));
    }

    /**
     * What a report is about.
     *
     * @param submission what was handed in
     * @param evaluation what the library says of it
     * @param language the language of the report
     * @return the subject
     */
    public static Subject of(Submission submission, Evaluation evaluation, Language language) {
        return new Subject(submission, evaluation, language, Whereabouts.none(), false);
    }

    /**
     * The same of a file in which people find things by other words than their places.
     *
     * @param whereabouts where in the file a place stands
     * @return the subject
     */
    public Subject found(Whereabouts whereabouts) {
        return new Subject(submission, evaluation, language, whereabouts, isAbridged);
    }

    /** The same for a paper that gives sums where a long plan has very many figures, and says so there. */
    Subject abridged() {
        return new Subject(submission, evaluation, language, whereabouts, true);
    }

    boolean isAbridged() {
        return isAbridged;
    }

    /** Where in its file a place stands, where the file has words for it. */
    Option<String> whereabouts(Place place) {
        return whereabouts.of(place).map(this::say);
    }

    /** Who has to do what. */
    Agenda agenda() {
        return agenda.get();
    }

    /**
     * What was handed in.
     *
     * @return the submission
     */
    public Submission submission() {
        return submission;
    }

    Agreement agreement() {
        return submission.agreement();
    }

    ActionPlan plan() {
        return submission.plan();
    }

    /**
     * What the library says of it.
     *
     * @return the evaluation
     */
    public Evaluation evaluation() {
        return evaluation;
    }

    /**
     * The language of the report.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /** Whether a plan of the agreement has been approved: before that there is an allocation, and no commitment yet. */
    boolean isCommitted() {
        return plan().isApproved() || submission.previousPlan().isDefined();
    }

    /** Whether a year is later than the last one that an approved plan is for. */
    boolean isOpen(int year) {
        return plan().isApproved() ? year > plan().year() : year >= plan().year();
    }

    /** Where what is said of a measure stands. */
    MeasureAnchors anchors() {
        return anchors.get();
    }

    String say(Argument words) {
        return words.in(language);
    }

    String say(Text text) {
        return text.in(language);
    }

    String say(Template template, Arguments arguments) {
        return template.fill(arguments, language);
    }

    /** An amount in a column that names the currency once; a dash for no money. */
    String cell(Nok amount) {
        return amount.isZero() ? NOTHING : AmountFormat.formatNumber(amount.ore(), language);
    }

    /** Hours, written as amounts are: with decimals where there are any, in groups of three; a dash for none. */
    String cell(Hours hours) {
        return hours.isZero() ? NOTHING : AmountFormat.formatNumber(hours.hundredths(), language);
    }

    /** What a source of money is called, at the beginning of a line. */
    String name(FundingSource source) {
        return capitalized(say(parties.name(source)));
    }

    /** The sub-goal with its title. */
    String name(SubGoalId id) {
        String title = subGoalTitles.getOrElse(id, say(UNKNOWN));
        return say(SUB_GOAL, Arguments.of("id", Argument.words(id.value())).and("title", title));
    }

    /** The sub-goal with its title however long that is. */
    String headed(SubGoalId id) {
        return headed(id, subGoalTitles.getOrElse(id, say(UNKNOWN)));
    }

    /** A sub-goal with a title however long that is. */
    String headed(SubGoalId id, String title) {
        return say(SUB_GOAL, Arguments.of("id", Argument.words(id.value())).and("title", Argument.composed(title)));
    }

    /** What a row of a table stands for. */
    String name(Heading heading) {
        if (heading instanceof Heading.OfMeasure of) {
            return named(of.measure(), of.title());
        }
        if (heading instanceof Heading.OfSubGoal of) {
            return name(of.subGoal());
        }
        return capitalized(
                heading instanceof Heading.OfUse of
                        ? say(of.use())
                        : say(parties.name(((Heading.OfUser) heading).party())));
    }

    static String capitalized(String words) {
        int after = words.offsetByCodePoints(0, 1);
        return words.substring(0, after).toUpperCase(Locale.ROOT) + words.substring(after);
    }

    static String name(Measure measure) {
        return named(measure.id(), measure.title());
    }

    static String named(MeasureId id, String title) {
        return id + " " + Excerpt.of(title);
    }
}
