package no.bygdevekst.examples.benchmark;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.PartnerId;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.Criteria;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Purpose;

/** A measure of the {@link SamplePlan}: three activities, twelve budget lines, and as many words as people write. */
final class SampleMeasure {

    static final Vector<MunicipalityNumber> NUMBERS =
            Vector.of("5540", "5542", "5544", "5546").map(MunicipalityNumber::of);

    /** The municipalities, then the partners. */
    static final Vector<Party> PARTIES = NUMBERS.map(Party::municipality)
            .appendAll(
                    Vector.of("fylkeskommunen", "husbanken").map(PartnerId::of).map(Party::partner));

    private static final Vector<Integer> YEARS = Vector.of(2025, 2026, 2027);

    private final int index;

    private SampleMeasure(int index) {
        this.index = index;
    }

    static Measure of(int index) {
        return new SampleMeasure(index).measure();
    }

    private Measure measure() {
        Vector<BudgetLine> budget = YEARS.flatMap(this::lines);
        return Measure.builder()
                .id(MeasureId.of("T" + (index + 1)))
                .title("Boliger til leie i bygdene, trinn " + (index + 1))
                .description("Kommunene kartlegger tomme hus, hjelper eiere med å leie ut og bygger felles erfaring"
                        + " om hva som skal til for at folk blir boende også når de første årene er gått.")
                .subGoals(SubGoalId.of("D" + (index % 3 + 1)))
                .purposes(Purpose.COOPERATION_MODELS)
                .responsible(PARTIES.get(index % 4))
                .participants(PARTIES.get((index + 1) % 4), county())
                .agreedBy(PARTIES)
                .locations(NUMBERS.get(index % 4))
                .estimatedCost(Nok.total(budget.map(BudgetLine::value)))
                .criteria(criteria())
                .activities(YEARS.map(SampleMeasure::activity))
                .budget(budget)
                .build();
    }

    // Now and then one is not answered, so that the rules have something to find.
    private Criteria criteria() {
        Criteria.Builder criteria = Criteria.builder()
                .newSolution("Ingen av kommunene har prøvd å formidle private boliger til leie sammen før.")
                .localAdaptation("Ordningen er laget for små boligmarkeder der ingen bygger for salg.");
        return index % 10 == 7
                ? criteria.build()
                : criteria.transferValue("Andre kommuner kan ta i bruk både avtalene og nettsiden som de er.")
                        .build();
    }

    private static Activity activity(int year) {
        return Activity.of("Kartlegging og formidling i " + year, LocalDate.of(year, 3, 1), LocalDate.of(year, 10, 31));
    }

    private Vector<BudgetLine> lines(int year) {
        return Vector.of(state(year), hours(year, index), hours(year, index + 1), fromCounty(year));
    }

    private BudgetLine state(int year) {
        return line(year, Contribution.of(Nok.ofKroner(90_000 + index % 7 * 1_000)))
                .source(Party.state())
                .spentBy(PARTIES.get(index % 4))
                .use(FundUse.PERSONNEL)
                .description("Prosjektleder i halv stilling")
                .build();
    }

    private static BudgetLine hours(int year, int municipality) {
        return line(year, Contribution.of(Hours.ofHundredths(12_050), HourlyRate.of(Nok.ofOre(65_025))))
                .source(PARTIES.get(municipality % 4))
                .use(FundUse.PERSONNEL)
                .build();
    }

    private static BudgetLine fromCounty(int year) {
        return line(year, Contribution.of(Nok.ofOre(2_500_050)))
                .source(county())
                .use(FundUse.COMMUNICATION)
                .build();
    }

    private static BudgetLine.Builder line(int year, Contribution contribution) {
        return BudgetLine.builder().year(year).contribution(contribution);
    }

    private static Party county() {
        return PARTIES.get(4);
    }
}
