package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.rule.Member.AgreementMember;
import no.bygdevekst.rule.Member.BudgetLineMember;
import no.bygdevekst.rule.Member.MeasureMember;
import no.bygdevekst.rule.Member.PlanMember;
import no.bygdevekst.rule.Member.SchemeMember;
import no.bygdevekst.rule.Member.SignatureMember;
import no.bygdevekst.rule.Member.StateGrantMember;
import no.bygdevekst.rule.Place;

/**
 * One place in an agreement or a plan where a party is named (<i>omtale av en part</i>).
 *
 * @param place where it stands
 * @param in what it stands in, for a sentence
 * @param role as what the party is named
 * @param party the party
 */
record PartyMention(Place place, MentionedIn in, PartyRole role, FundingSource party) {

    /** All parties that the agreement and the plan name; a previous plan is not looked at. */
    static Vector<PartyMention> of(CaseFile file) {
        return inAgreement(file)
                .appendAll(inPlan(file))
                .appendAll(file.measures().flatMap(PartyMention::inMeasure))
                .appendAll(inSignatures(file));
    }

    /** A remark about it, with the arguments {@code where} and {@code role}. */
    Remark remark() {
        Remark remark = in.subject().foldLeft(Remark.at(place), Remark::about);
        return remark.about(party).with("where", in).with("role", role);
    }

    private static Vector<PartyMention> inAgreement(CaseFile file) {
        Place place = Place.agreement(AgreementMember.STATE_GRANT).at(StateGrantMember.RECIPIENT);
        Option<Party> recipient = file.agreement().stateGrant().recipient();
        return recipient
                .map(party -> new PartyMention(place, MentionedIn.AGREEMENT, PartyRole.RECIPIENT, party))
                .toVector();
    }

    private static Vector<PartyMention> inPlan(CaseFile file) {
        return inList(PlanMember.PREPARED_BY, PartyRole.PREPARER, file.plan().preparedBy())
                .appendAll(inList(
                        PlanMember.STEERING_GROUP,
                        PartyRole.STEERING_GROUP_MEMBER,
                        file.plan().steeringGroup()))
                .appendAll(inList(
                        PlanMember.CONTRIBUTIONS_CLARIFIED,
                        PartyRole.CLARIFIED,
                        file.plan().contributionsClarified()));
    }

    private static Vector<PartyMention> inList(PlanMember list, PartyRole role, Vector<Party> parties) {
        return inList(Place.plan(list), MentionedIn.PLAN, role, parties);
    }

    private static Vector<PartyMention> inList(Place list, MentionedIn in, PartyRole role, Vector<Party> parties) {
        return parties.zipWithIndex((party, index) -> new PartyMention(list.at(index), in, role, party));
    }

    private static Vector<PartyMention> inMeasure(PlacedMeasure placed) {
        MentionedIn in = MentionedIn.measure(placed.measure());
        Place participants = placed.place(MeasureMember.PARTICIPANTS);
        Place agreedBy = placed.place(MeasureMember.AGREED_BY);
        return responsible(placed, in)
                .appendAll(inList(
                        participants,
                        in,
                        PartyRole.PARTICIPANT,
                        placed.measure().participants()))
                .appendAll(inList(
                        agreedBy, in, PartyRole.AGREEING, placed.measure().agreedBy()))
                .appendAll(placed.lines().flatMap(PartyMention::inLine))
                .appendAll(inScheme(placed, in));
    }

    private static Vector<PartyMention> responsible(PlacedMeasure placed, MentionedIn in) {
        return Vector.of(new PartyMention(
                placed.place(MeasureMember.RESPONSIBLE),
                in,
                PartyRole.RESPONSIBLE,
                placed.measure().responsible()));
    }

    private static Vector<PartyMention> inLine(PlacedLine placed) {
        MentionedIn in = MentionedIn.line(placed.of().measure(), placed.line());
        PartyMention source = new PartyMention(
                placed.place(BudgetLineMember.SOURCE),
                in,
                PartyRole.SOURCE,
                placed.line().source());
        Option<PartyMention> user = placed.line()
                .spentBy()
                .map(party -> new PartyMention(placed.place(BudgetLineMember.SPENT_BY), in, PartyRole.USER, party));
        return Vector.of(source).appendAll(user);
    }

    private static Option<PartyMention> inScheme(PlacedMeasure placed, MentionedIn in) {
        Place place = placed.place(MeasureMember.THIRD_PARTY_SCHEME).at(SchemeMember.ADMINISTERED_BY);
        return placed.measure()
                .thirdPartyScheme()
                .map(scheme -> new PartyMention(place, in, PartyRole.ADMINISTRATOR, scheme.administeredBy()));
    }

    private static Vector<PartyMention> inSignatures(CaseFile file) {
        Place signatures = Place.plan(PlanMember.SIGNATURES);
        return file.plan()
                .signatures()
                .zipWithIndex((signature, index) -> new PartyMention(
                        signatures.at(index).at(SignatureMember.PARTY),
                        MentionedIn.PLAN,
                        PartyRole.SIGNATORY,
                        signature.party()));
    }
}
