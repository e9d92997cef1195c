package no.bygdevekst.revision;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.agreement.Reference;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member.ActivityMember;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Criteria;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Note;
import no.bygdevekst.plan.Purpose;
import no.bygdevekst.plan.SamiInterests;
import no.bygdevekst.plan.SpendingException;
import no.bygdevekst.plan.ThirdPartyScheme;
import no.bygdevekst.revision.Elements.Compared;

/** The shapes of a measure and of what is in it. */
final class MeasureShapes {

    static final Shape<Integer> NUMBER = new Leaf<>(Integer.class);

    static final Fields<BudgetLine, LineDraft> LINE = new Fields<>(
            BudgetLine.class,
            LineDraft::new,
            Vector.of(
                    Field.required(
                            BudgetLineMember.YEAR, NUMBER, BudgetLine::year, (draft, year) -> draft.builder.year(year)),
                    Field.required(
                            BudgetLineMember.SOURCE,
                            new Leaf<>(FundingSource.class),
                            BudgetLine::source,
                            (draft, source) -> draft.builder.source(source)),
                    Field.optional(
                            BudgetLineMember.SPENT_BY,
                            Party.class,
                            BudgetLine::spentBy,
                            (draft, party) -> draft.builder.spentBy(party)),
                    Field.required(
                            BudgetLineMember.USE,
                            new Leaf<>(FundUse.class),
                            BudgetLine::use,
                            (draft, use) -> draft.builder.use(use)),
                    Field.optional(
                            BudgetLineMember.AMOUNT,
                            Nok.class,
                            LineDraft::amount,
                            (draft, amount) -> draft.amount = amount),
                    Field.optional(
                            BudgetLineMember.HOURS,
                            Hours.class,
                            LineDraft::hours,
                            (draft, hours) -> draft.hours = hours),
                    Field.optional(
                            BudgetLineMember.HOURLY_RATE,
                            HourlyRate.class,
                            LineDraft::hourlyRate,
                            (draft, rate) -> draft.hourlyRate = rate),
                    Field.optional(
                            BudgetLineMember.IN_KIND,
                            Boolean.class,
                            LineDraft::inKind,
                            (draft, inKind) -> draft.inKind = inKind),
                    Field.optional(
                            BudgetLineMember.APPROPRIATION_YEAR,
                            Integer.class,
                            BudgetLine::appropriationYear,
                            (draft, year) -> draft.builder.appropriationYear(year)),
                    Field.optional(
                            BudgetLineMember.DESCRIPTION,
                            String.class,
                            BudgetLine::description,
                            (draft, text) -> draft.builder.description(text)),
                    Field.optional(
                            BudgetLineMember.EXCEPTION,
                            SpendingException.class,
                            BudgetLine::exception,
                            (draft, exception) -> draft.builder.exception(exception))),
            LineDraft::build);

    static final Fields<Activity, ActivityDraft> ACTIVITY = new Fields<>(
            Activity.class,
            ActivityDraft::new,
            Vector.of(
                    Field.required(
                            ActivityMember.TITLE,
                            new Leaf<>(String.class),
                            Activity::title,
                            (draft, title) -> draft.title = title),
                    Field.required(
                            ActivityMember.FROM,
                            new Leaf<>(LocalDate.class),
                            Activity::from,
                            (draft, day) -> draft.from = day),
                    Field.required(
                            ActivityMember.TO,
                            new Leaf<>(LocalDate.class),
                            Activity::to,
                            (draft, day) -> draft.to = day)),
            ActivityDraft::build);

    static final Fields<Measure, Measure.Builder> MEASURE = new Fields<>(
            Measure.class,
            measure -> {
                Measure.Builder builder = Measure.builder();
                builder.from(measure);
                return builder;
            },
            whatAndWho().appendAll(howAndAtWhatCost()).appendAll(whatIsSaidOfIt()),
            Measure.Builder::build);

    private MeasureShapes() {}

    private static Vector<Field<Measure, Measure.Builder, ?>> whatAndWho() {
        return Vector.of(
                Field.required(MeasureMember.ID, new Leaf<>(MeasureId.class), Measure::id, Measure.Builder::id),
                Field.required(MeasureMember.TITLE, new Leaf<>(String.class), Measure::title, Measure.Builder::title),
                Field.optional(
                        MeasureMember.DESCRIPTION,
                        String.class,
                        Measure::description,
                        (draft, text) -> draft.description(text)),
                Field.required(
                        MeasureMember.SUB_GOALS,
                        Elements.of(SubGoalId.class, Compared.IN_ORDER),
                        Measure::subGoals,
                        (draft, ids) -> draft.subGoals(ids)),
                Field.required(
                        MeasureMember.PURPOSES,
                        Elements.of(Purpose.class, Compared.IN_ORDER),
                        Measure::purposes,
                        (draft, purposes) -> draft.purposes(purposes)),
                Field.required(
                        MeasureMember.RESPONSIBLE,
                        new Leaf<>(Party.class),
                        Measure::responsible,
                        Measure.Builder::responsible),
                Field.required(
                        MeasureMember.PARTICIPANTS,
                        Elements.of(Party.class, Compared.IN_ANY_ORDER),
                        Measure::participants,
                        (draft, parties) -> draft.participants(parties)),
                Field.required(
                        MeasureMember.AGREED_BY,
                        Elements.of(Party.class, Compared.IN_ANY_ORDER),
                        Measure::agreedBy,
                        (draft, parties) -> draft.agreedBy(parties)),
                Field.required(
                        MeasureMember.LOCATIONS,
                        Elements.of(MunicipalityNumber.class, Compared.IN_ORDER),
                        Measure::locations,
                        (draft, numbers) -> draft.locations(numbers)));
    }

    private static Vector<Field<Measure, Measure.Builder, ?>> howAndAtWhatCost() {
        return Vector.of(
                Field.optional(
                        MeasureMember.ESTIMATED_COST,
                        Nok.class,
                        Measure::estimatedCost,
                        (draft, cost) -> draft.estimatedCost(cost)),
                new Field<>(
                        MeasureMember.CRITERIA,
                        new Leaf<>(Criteria.class),
                        measure ->
                                Option.some(measure.criteria()).filter(criteria -> !criteria.equals(Criteria.none())),
                        (draft, criteria) -> draft.criteria(criteria.getOrElse(Criteria::none))),
                Field.required(
                        MeasureMember.ACTIVITIES,
                        new Elements<>(ACTIVITY, Compared.ONE_BY_ONE),
                        Measure::activities,
                        (draft, activities) -> draft.activities(activities)),
                Field.required(
                        MeasureMember.BUDGET,
                        new Elements<>(LINE, Compared.ONE_BY_ONE),
                        Measure::budget,
                        (draft, lines) -> draft.budget(lines)));
    }

    private static Vector<Field<Measure, Measure.Builder, ?>> whatIsSaidOfIt() {
        return Vector.of(
                Field.optional(
                        MeasureMember.THIRD_PARTY_SCHEME,
                        ThirdPartyScheme.class,
                        Measure::thirdPartyScheme,
                        (draft, scheme) -> draft.thirdPartyScheme(scheme)),
                Field.optional(
                        MeasureMember.SAMI_INTERESTS,
                        SamiInterests.class,
                        Measure::samiInterests,
                        (draft, interests) -> draft.samiInterests(interests)),
                Field.optional(
                        MeasureMember.CHANGE_NOTE,
                        String.class,
                        Measure::changeNote,
                        (draft, text) -> draft.changeNote(text)),
                Field.required(
                        MeasureMember.NOTES,
                        Elements.of(Note.class, Compared.AS_WHOLES),
                        Measure::notes,
                        (draft, notes) -> draft.notes(notes)),
                Field.required(
                        MeasureMember.REFERENCES,
                        Elements.of(Reference.class, Compared.AS_WHOLES),
                        Measure::references,
                        (draft, references) -> draft.references(references)));
    }
}
