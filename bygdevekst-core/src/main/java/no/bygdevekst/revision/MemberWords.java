package no.bygdevekst.revision;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Member.ActivityMember;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.ApprovedGrantMember;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/**
 * What the members of the document are called (<i>feltnavn</i>), such as «styringsgruppe».
 *
 * @param text the word
 */
record MemberWords(Text text) implements Argument {

    private static final Map<Member, MemberWords> WORDS = HashMap.<Member, MemberWords>empty()
            .merge(ofTheDocument())
            .merge(ofThePlan())
            .merge(ofAMeasure())
            .merge(ofAMeasuresContent())
            .merge(ofALine())
            .merge(ofAnActivity());

    static MemberWords of(Place place) {
        return WORDS.get(place.member())
                .getOrElse(() -> new MemberWords(Text.same(place.member().inDocument())));
    }

    private static Map<Member, MemberWords> ofTheDocument() {
        return HashMap.<Member, MemberWords>empty()
                .put(DocumentMember.PROGRESS_REPORTS, word("underveisrapport", "undervegsrapport", "progress report"))
                .put(AgreementMember.MUNICIPALITIES, word("kommune", "kommune", "municipality"))
                .put(AgreementMember.PARTNERS, word("samarbeidspart", "samarbeidspart", "partner"))
                .put(AgreementMember.SUB_GOALS, word("delmål", "delmål", "sub-goal"))
                .put(
                        AgreementMember.STATE_GRANTS,
                        word("statlig medfinansiering", "statleg medfinansiering", "state co-financing"))
                .put(ApprovedGrantMember.YEAR, word("år", "år", "year"))
                .put(ApprovedGrantMember.APPROPRIATION_YEAR, word("bevilgningsår", "løyvingsår", "appropriation year"))
                .put(ApprovedGrantMember.AMOUNT, word("godkjent beløp", "godkjent beløp", "approved amount"));
    }

    private static Map<Member, MemberWords> ofThePlan() {
        return HashMap.<Member, MemberWords>empty()
                .put(PlanMember.YEAR, word("år", "år", "year"))
                .put(PlanMember.REVISION, word("revisjon", "revisjon", "revision"))
                .put(PlanMember.SUBMITTED_ON, word("dato for innsending", "dato for innsending", "date of submission"))
                .put(PlanMember.APPROVED_ON, word("dato for godkjenning", "dato for godkjenning", "date of approval"))
                .put(
                        PlanMember.APPROVAL_CONDITIONS,
                        word("vilkår for godkjenningen", "vilkår for godkjenninga", "conditions of the approval"))
                .put(PlanMember.APPROVED_GRANTS, word("godkjente tilskudd", "godkjende tilskot", "approved grants"))
                .put(PlanMember.PREPARED_BY, word("utarbeidet av", "utarbeidd av", "prepared by"))
                .put(PlanMember.STEERING_GROUP, word("styringsgruppe", "styringsgruppe", "steering group"))
                .put(
                        PlanMember.CONTRIBUTIONS_CLARIFIED,
                        word(
                                "parter med avklart bidrag",
                                "partar med avklart bidrag",
                                "parties with a clarified contribution"))
                .put(PlanMember.MEASURES, word("tiltak", "tiltak", "measure"))
                .put(PlanMember.SIGNATURES, word("signaturer", "signaturar", "signatures"))
                .put(PlanMember.NOTES, word("kapitler i prosa", "kapittel i prosa", "chapters in prose"))
                .put(PlanMember.REFERENCES, word("referanser", "referansar", "references"));
    }

    private static Map<Member, MemberWords> ofAMeasure() {
        return HashMap.<Member, MemberWords>empty()
                .put(MeasureMember.ID, word("id", "id", "id"))
                .put(MeasureMember.TITLE, word("tittel", "tittel", "title"))
                .put(MeasureMember.DESCRIPTION, word("omtale", "omtale", "description"))
                .put(MeasureMember.SUB_GOALS, word("delmål", "delmål", "sub-goals"))
                .put(MeasureMember.PURPOSES, word("formål", "formål", "purposes"))
                .put(MeasureMember.RESPONSIBLE, word("ansvarlig", "ansvarleg", "responsible"))
                .put(MeasureMember.PARTICIPANTS, word("deltakere", "deltakarar", "participants"))
                .put(
                        MeasureMember.AGREED_BY,
                        word("parter som står bak", "partar som står bak", "parties that stand behind it"))
                .put(MeasureMember.LOCATIONS, word("steder", "stader", "places"));
    }

    private static Map<Member, MemberWords> ofAMeasuresContent() {
        return HashMap.<Member, MemberWords>empty()
                .put(MeasureMember.ESTIMATED_COST, word("anslått kostnad", "anslått kostnad", "estimated cost"))
                .put(MeasureMember.CRITERIA, word("svar på kriteriene", "svar på kriteria", "answers to the criteria"))
                .put(MeasureMember.ACTIVITIES, word("aktivitet", "aktivitet", "activity"))
                .put(MeasureMember.BUDGET, word("budsjettlinje", "budsjettlinje", "budget line"))
                .put(
                        MeasureMember.THIRD_PARTY_SCHEME,
                        word(
                                "regelverk for tilskudd til tredjepart",
                                "regelverk for tilskot til tredjepart",
                                "rules of the grant scheme for third parties"))
                .put(MeasureMember.SAMI_INTERESTS, word("samiske interesser", "samiske interesser", "Sámi interests"))
                .put(
                        MeasureMember.CHANGE_NOTE,
                        word("forklaring på endringer", "forklaring på endringar", "explanation of changes"))
                .put(MeasureMember.NOTES, word("merknader", "merknader", "notes"))
                .put(MeasureMember.REFERENCES, word("referanser", "referansar", "references"));
    }

    private static Map<Member, MemberWords> ofALine() {
        return HashMap.<Member, MemberWords>empty()
                .put(BudgetLineMember.YEAR, word("år", "år", "year"))
                .put(BudgetLineMember.SOURCE, word("kilde", "kjelde", "source"))
                .put(BudgetLineMember.SPENT_BY, word("bruker av pengene", "brukar av pengane", "user of the money"))
                .put(BudgetLineMember.USE, word("bruk", "bruk", "use"))
                .put(BudgetLineMember.AMOUNT, word("beløp", "beløp", "amount"))
                .put(BudgetLineMember.HOURS, word("timer", "timar", "hours"))
                .put(BudgetLineMember.HOURLY_RATE, word("timesats", "timesats", "hourly rate"))
                .put(BudgetLineMember.IN_KIND, word("naturalytelse", "naturalyting", "in kind"))
                .put(BudgetLineMember.APPROPRIATION_YEAR, word("bevilgningsår", "løyvingsår", "appropriation year"))
                .put(BudgetLineMember.DESCRIPTION, word("omtale", "omtale", "description"))
                .put(BudgetLineMember.EXCEPTION, word("unntak", "unntak", "exception"));
    }

    private static Map<Member, MemberWords> ofAnActivity() {
        return HashMap.<Member, MemberWords>empty()
                .put(ActivityMember.TITLE, word("tittel", "tittel", "title"))
                .put(ActivityMember.FROM, word("fra", "frå", "from"))
                .put(ActivityMember.TO, word("til", "til", "to"));
    }

    private static MemberWords word(String bokmal, String nynorsk, String english) {
        return new MemberWords(Text.of(bokmal, nynorsk, english));
    }

    @Override
    public String in(Language language) {
        return text.in(language);
    }

    @Override
    public String toString() {
        return text.english();
    }
}
