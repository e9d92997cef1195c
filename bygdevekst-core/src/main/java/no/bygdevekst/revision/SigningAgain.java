package no.bygdevekst.revision;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.MeasureName;
import no.bygdevekst.plan.MeasureParties;
import no.bygdevekst.plan.Signature;

/**
 * Who must sign again, and who has.
 *
 * @param comparison what is another
 */
record SigningAgain(PlanComparison comparison) {

    // What is signed, approved, dated and filed is another after every submission; that is no new content.
    private static final Set<Member> NO_CONTENT = HashSet.of(
            PlanMember.SIGNATURES,
            PlanMember.APPROVED_ON,
            PlanMember.APPROVAL_CONDITIONS,
            PlanMember.APPROVED_GRANTS,
            PlanMember.SUBMITTED_ON,
            PlanMember.REFERENCES,
            MeasureMember.REFERENCES);

    Vector<Signing> signings() {
        Vector<Edit> content =
                comparison.edits().all().reject(edit -> edit.member().exists(NO_CONTENT::contains));
        if (content.isEmpty()) {
            return Vector.empty();
        }
        Vector<Party> partners = comparison
                .parties()
                .inOrder(engaged(content).appendAll(leaving(content)))
                .reject(comparison.parties()::isInPilot)
                .reject(comparison.parties()::isCentral);
        return comparison
                .parties()
                .municipalities()
                .map(Municipality::party)
                .appendAll(partners)
                .map(party -> new Signing(party, hasSigned(party)));
    }

    /** Those engaged in a measure of the new plan that is added or changed. */
    private Vector<FundingSource> engaged(Vector<Edit> content) {
        Set<MeasureId> changed =
                content.flatMap(Edit::measure).map(MeasureName::id).toSet();
        return comparison
                .after()
                .measures()
                .distinctBy(Measure::id)
                .filter(measure -> changed.contains(measure.id()))
                .flatMap(measure ->
                        MeasureParties.engaged(measure, comparison.after().year()));
    }

    /** Those involved in a measure of the old plan that is gone. */
    private static Vector<FundingSource> leaving(Vector<Edit> content) {
        return content.filter(edit -> edit.kind() == Edit.Kind.GONE)
                .flatMap(Edit::before)
                .flatMap(gone -> gone instanceof Measure measure ? MeasureParties.involved(measure) : Vector.empty());
    }

    private boolean hasSigned(Party party) {
        return comparison
                .after()
                .signatures()
                .exists(signature -> signature.party().equals(party) && isNew(signature));
    }

    private boolean isNew(Signature signature) {
        return !comparison.before().signatures().exists(old -> isTheSame(old, signature))
                && !comparison.before().approvedOn().exists(signature.signedOn()::isBefore);
    }

    private static boolean isTheSame(Signature old, Signature signature) {
        return old.party().equals(signature.party()) && old.signedOn().equals(signature.signedOn());
    }
}
