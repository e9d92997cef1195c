package no.bygdevekst.place;

import io.vavr.Tuple;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.Arrays;
import no.bygdevekst.place.Member.ActivityMember;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.ApprovedGrantMember;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.CriteriaMember;
import no.bygdevekst.place.Member.DecisionMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.ExceptionMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.MunicipalityMember;
import no.bygdevekst.place.Member.NoteMember;
import no.bygdevekst.place.Member.PartnerMember;
import no.bygdevekst.place.Member.PaymentMember;
import no.bygdevekst.place.Member.PeriodMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Member.ProgressReportMember;
import no.bygdevekst.place.Member.ReferenceMember;
import no.bygdevekst.place.Member.SamiInterestsMember;
import no.bygdevekst.place.Member.SchemeMember;
import no.bygdevekst.place.Member.SignatureMember;
import no.bygdevekst.place.Member.StateGrantMember;
import no.bygdevekst.place.Member.SubGoalMember;

/** Which members the objects have that stand at a member, or in the array that stands there. */
final class MembersInside {

    private static final Map<String, Member> OF_DOCUMENT = byName(DocumentMember.values());

    private static final Map<Member, Map<String, Member>> OF_MEMBER = HashMap.<Member, Map<String, Member>>empty()
            .merge(inside(AgreementMember.values(), DocumentMember.AGREEMENT))
            .merge(inside(PlanMember.values(), DocumentMember.PLAN, DocumentMember.PREVIOUS_PLAN))
            .merge(inside(ProgressReportMember.values(), DocumentMember.PROGRESS_REPORTS))
            .merge(inside(PaymentMember.values(), DocumentMember.PAYMENTS))
            .merge(inside(PeriodMember.values(), AgreementMember.PERIOD))
            .merge(inside(MunicipalityMember.values(), AgreementMember.MUNICIPALITIES))
            .merge(inside(PartnerMember.values(), AgreementMember.PARTNERS))
            .merge(inside(SubGoalMember.values(), AgreementMember.SUB_GOALS))
            .merge(inside(StateGrantMember.values(), AgreementMember.STATE_GRANTS))
            .merge(inside(
                    ReferenceMember.values(),
                    AgreementMember.REFERENCES,
                    PlanMember.REFERENCES,
                    MeasureMember.REFERENCES))
            .merge(inside(ApprovedGrantMember.values(), PlanMember.APPROVED_GRANTS))
            .merge(inside(MeasureMember.values(), PlanMember.MEASURES))
            .merge(inside(SignatureMember.values(), PlanMember.SIGNATURES))
            .merge(inside(NoteMember.values(), PlanMember.NOTES, MeasureMember.NOTES))
            .merge(inside(DecisionMember.values(), SignatureMember.DECISION))
            .merge(inside(CriteriaMember.values(), MeasureMember.CRITERIA))
            .merge(inside(ActivityMember.values(), MeasureMember.ACTIVITIES))
            .merge(inside(BudgetLineMember.values(), MeasureMember.BUDGET))
            .merge(inside(SchemeMember.values(), MeasureMember.THIRD_PARTY_SCHEME))
            .merge(inside(SamiInterestsMember.values(), MeasureMember.SAMI_INTERESTS))
            .merge(inside(ExceptionMember.values(), BudgetLineMember.EXCEPTION));

    private MembersInside() {}

    /** The member of a name in the whole document; one that the format does not know is foreign. */
    static Member ofDocument(String name) {
        return known(OF_DOCUMENT, name);
    }

    /**
     * The member of a name in an object that stands at another member; one that the format does not know is foreign.
     */
    static Member of(Member outer, String name) {
        return known(OF_MEMBER.getOrElse(outer, HashMap.empty()), name);
    }

    private static Member known(Map<String, Member> members, String name) {
        return members.get(name).getOrElse(() -> new Member.ForeignMember(name));
    }

    private static Map<Member, Map<String, Member>> inside(Member[] members, Member... at) {
        Map<String, Member> byName = byName(members);
        return Vector.ofAll(Arrays.asList(at)).toMap(each -> Tuple.of(each, byName));
    }

    private static Map<String, Member> byName(Member[] members) {
        return Vector.ofAll(Arrays.asList(members)).toMap(member -> Tuple.of(member.inDocument(), member));
    }
}
