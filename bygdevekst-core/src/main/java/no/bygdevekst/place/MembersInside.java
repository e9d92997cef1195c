package no.bygdevekst.place;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
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
    private static final Map<Member, Map<String, Member>> OF_MEMBER = new HashMap<>();

    static {
        put(AgreementMember.values(), DocumentMember.AGREEMENT);
        put(PlanMember.values(), DocumentMember.PLAN, DocumentMember.PREVIOUS_PLAN);
        put(ProgressReportMember.values(), DocumentMember.PROGRESS_REPORTS);
        put(PaymentMember.values(), DocumentMember.PAYMENTS);
        put(PeriodMember.values(), AgreementMember.PERIOD);
        put(MunicipalityMember.values(), AgreementMember.MUNICIPALITIES);
        put(PartnerMember.values(), AgreementMember.PARTNERS);
        put(SubGoalMember.values(), AgreementMember.SUB_GOALS);
        put(StateGrantMember.values(), AgreementMember.STATE_GRANTS);
        put(ReferenceMember.values(), AgreementMember.REFERENCES, PlanMember.REFERENCES, MeasureMember.REFERENCES);
        put(ApprovedGrantMember.values(), PlanMember.APPROVED_GRANTS);
        put(MeasureMember.values(), PlanMember.MEASURES);
        put(SignatureMember.values(), PlanMember.SIGNATURES);
        put(NoteMember.values(), PlanMember.NOTES, MeasureMember.NOTES);
        put(DecisionMember.values(), SignatureMember.DECISION);
        put(CriteriaMember.values(), MeasureMember.CRITERIA);
        put(ActivityMember.values(), MeasureMember.ACTIVITIES);
        put(BudgetLineMember.values(), MeasureMember.BUDGET);
        put(SchemeMember.values(), MeasureMember.THIRD_PARTY_SCHEME);
        put(SamiInterestsMember.values(), MeasureMember.SAMI_INTERESTS);
        put(ExceptionMember.values(), BudgetLineMember.EXCEPTION);
    }

    private MembersInside() {}

    /** The member of a name in the whole document; one that the format does not know is foreign. */
    static Member ofDocument(String name) {
        return known(OF_DOCUMENT, name);
    }

    /**
     * The member of a name in an object that stands at another member; one that the format does not know is foreign.
     */
    static Member of(Member outer, String name) {
        return known(OF_MEMBER.getOrDefault(outer, Map.of()), name);
    }

    private static Member known(Map<String, Member> members, String name) {
        Member member = members.get(name);
        return member == null ? new Member.ForeignMember(name) : member;
    }

    private static void put(Member[] members, Member... at) {
        Map<String, Member> byName = byName(members);
        for (Member each : at) {
            OF_MEMBER.put(each, byName);
        }
    }

    private static Map<String, Member> byName(Member[] members) {
        return Arrays.stream(members).collect(Collectors.toMap(Member::inDocument, Function.identity()));
    }
}
