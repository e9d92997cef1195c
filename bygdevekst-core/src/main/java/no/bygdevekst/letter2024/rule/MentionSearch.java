package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Member.SchemeMember;
import no.bygdevekst.place.Member.SignatureMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.OwnEffort;
import no.bygdevekst.plan.Signature;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedLine;
import no.bygdevekst.rulebook.PlacedMeasure;

/**
 * Goes through an agreement and its plan, and notes where a party is named that is looked for; a previous plan is not
 * looked at.
 *
 * <p>Hardly any party is looked for, so its place and what it stands in are made only of those that are.
 */
final class MentionSearch {

    private final Set<PartyRole> roles;
    private final Predicate<FundingSource> lookedFor;
    private final List<PartyMention> found = new ArrayList<>();

    private MentionSearch(Set<PartyRole> roles, Predicate<FundingSource> lookedFor) {
        this.roles = roles;
        this.lookedFor = lookedFor;
    }

    static Vector<PartyMention> in(CaseFile file, Set<PartyRole> roles, Predicate<FundingSource> lookedFor) {
        MentionSearch search = new MentionSearch(roles, lookedFor);
        search.goThroughAgreement(file);
        search.goThroughPlan(file.plan());
        file.measures().forEach(search::goThroughMeasure);
        search.goThroughSignatures(file.plan());
        return Vector.ofAll(search.found);
    }

    private void goThroughAgreement(CaseFile file) {
        file.agreement()
                .recipient()
                .filter(party -> isLookedFor(PartyRole.RECIPIENT, party))
                .forEach(party -> note(
                        PartyRole.RECIPIENT, party, Place.agreement(AgreementMember.RECIPIENT), MentionedIn.AGREEMENT));
    }

    private void goThroughPlan(ActionPlan plan) {
        goThrough(PartyRole.PREPARER, plan.preparedBy(), () -> Place.plan(PlanMember.PREPARED_BY), MentionedIn.PLAN);
        goThrough(
                PartyRole.STEERING_GROUP_MEMBER,
                plan.steeringGroup(),
                () -> Place.plan(PlanMember.STEERING_GROUP),
                MentionedIn.PLAN);
        goThrough(
                PartyRole.CLARIFIED,
                plan.contributionsClarified(),
                () -> Place.plan(PlanMember.CONTRIBUTIONS_CLARIFIED),
                MentionedIn.PLAN);
    }

    private void goThroughMeasure(PlacedMeasure placed) {
        Measure measure = placed.measure();
        MentionedIn in = MentionedIn.measure(measure);
        if (isLookedFor(PartyRole.RESPONSIBLE, measure.responsible())) {
            note(PartyRole.RESPONSIBLE, measure.responsible(), placed.place(MeasureMember.RESPONSIBLE), in);
        }
        goThrough(PartyRole.PARTICIPANT, measure.participants(), () -> placed.place(MeasureMember.PARTICIPANTS), in);
        goThrough(PartyRole.AGREEING, measure.agreedBy(), () -> placed.place(MeasureMember.AGREED_BY), in);
        if (roles.contains(PartyRole.SOURCE) || roles.contains(PartyRole.WORKER) || roles.contains(PartyRole.USER)) {
            placed.lines().forEach(this::goThroughLine);
        }
        measure.thirdPartyScheme()
                .map(scheme -> scheme.administeredBy())
                .filter(party -> isLookedFor(PartyRole.ADMINISTRATOR, party))
                .forEach(party -> note(
                        PartyRole.ADMINISTRATOR,
                        party,
                        placed.place(MeasureMember.THIRD_PARTY_SCHEME).at(SchemeMember.ADMINISTERED_BY),
                        in));
    }

    private void goThroughLine(PlacedLine placed) {
        FundingSource source = placed.line().source();
        PartyRole role = placed.line().contribution() instanceof OwnEffort ? PartyRole.WORKER : PartyRole.SOURCE;
        if (isLookedFor(role, source)) {
            note(role, source, placed.place(BudgetLineMember.SOURCE), in(placed));
        }
        placed.line()
                .spentBy()
                .filter(user -> isLookedFor(PartyRole.USER, user))
                .forEach(user -> note(PartyRole.USER, user, placed.place(BudgetLineMember.SPENT_BY), in(placed)));
    }

    private static MentionedIn in(PlacedLine placed) {
        return MentionedIn.line(placed.of().measure(), placed.line());
    }

    private void goThroughSignatures(ActionPlan plan) {
        Place signatures = Place.plan(PlanMember.SIGNATURES);
        Vector<Signature> all = plan.signatures();
        Positions.where(all, signature -> isLookedFor(PartyRole.SIGNATORY, signature.party()))
                .forEach(index -> note(
                        PartyRole.SIGNATORY,
                        all.get(index).party(),
                        signatures.at(index).at(SignatureMember.PARTY),
                        MentionedIn.PLAN));
    }

    private void goThrough(
            PartyRole role, Vector<? extends FundingSource> parties, Supplier<Place> list, MentionedIn in) {
        if (roles.contains(role)) {
            Positions.where(parties, lookedFor)
                    .forEach(index -> note(role, parties.get(index), list.get().at(index), in));
        }
    }

    private boolean isLookedFor(PartyRole role, FundingSource party) {
        return roles.contains(role) && lookedFor.test(party);
    }

    private void note(PartyRole role, FundingSource party, Place place, MentionedIn in) {
        found.add(new PartyMention(place, in, role, party));
    }
}
