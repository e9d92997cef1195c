package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Measure;

/**
 * Agreements and plans that try the tables: few ids, so that some are repeated and some unknown; few years, so that
 * some lines fall outside the period; amounts from one øre to the largest, and own effort that rounds.
 */
public final class BudgetArbitraries extends DomainContextBase {

    private static final Vector<FundingSource> SOURCES = Vector.of(
                    "state",
                    "municipality:5540",
                    "municipality:5542",
                    "municipality:1573",
                    "partner:husbanken",
                    "partner:unknown",
                    "other:Sparebanken")
            .map(FundingSource::parse);

    /** What {@code @Domain} makes an instance with. */
    public BudgetArbitraries() {}

    @Provide
    Arbitrary<Agreement> agreements() {
        Arbitrary<Vector<String>> municipalities = some("5540", "5542", "5544");
        Arbitrary<Vector<String>> subGoals = some("D1", "D2", "D3");
        return Combinators.combine(municipalities, subGoals)
                .as((numbers, ids) -> BudgetFixture.agreement()
                        .withMunicipalities(numbers.map(BudgetFixture::municipality))
                        .withSubGoals(ids.map(BudgetFixture::subGoal)));
    }

    @Provide
    public Arbitrary<ActionPlan> plans() {
        Arbitrary<Vector<Measure>> measures = measures().list().ofMaxSize(6).map(Vector::ofAll);
        return Combinators.combine(
                        Arbitraries.integers().between(2024, 2028),
                        Arbitraries.integers().between(1, 3),
                        measures)
                .as((year, revision, of) -> ActionPlan.builder()
                        .year(year)
                        .revision(revision)
                        .measures(of)
                        .build());
    }

    Arbitrary<Measure> measures() {
        Arbitrary<Vector<BudgetLine>> lines = lines().list().ofMaxSize(8).map(Vector::ofAll);
        return Combinators.combine(some("T1", "T2", "T3", "T4"), some("D1", "D2", "D3", "DX"), parties(), lines)
                .as((ids, subGoals, responsible, budget) -> Measure.builder()
                        .id(MeasureId.of(ids.head()))
                        .title("Tiltak " + ids.head())
                        .subGoals(subGoals.map(SubGoalId::of))
                        .responsible(responsible)
                        .budget(budget)
                        .build());
    }

    Arbitrary<BudgetLine> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(2023, 2028),
                        Arbitraries.of(SOURCES.asJava()),
                        Arbitraries.of(FundUse.values()),
                        parties().optional(),
                        contributions())
                .as((year, source, use, user, contribution) -> BudgetLine.builder()
                        .year(year)
                        .source(source)
                        .use(use)
                        .spentBy(Option.ofOptional(user))
                        .contribution(possible(source, contribution))
                        .build());
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static Arbitrary<Party> parties() {
        return Arbitraries.of(
                        "state",
                        "municipality:5540",
                        "municipality:5544",
                        "municipality:1573",
                        "partner:husbanken",
                        "partner:x")
                .map(Party::parse);
    }

    private Arbitrary<Nok> amounts() {
        return Arbitraries.longs().between(1, 1_000_000_000_000L).map(Nok::ofOre);
    }

    private Arbitrary<Contribution> contributions() {
        Arbitrary<Contribution> money = amounts().map(Contribution::of);
        Arbitrary<Contribution> effort = Combinators.combine(
                        Arbitraries.longs().between(1, 100_000_000).map(Hours::ofHundredths),
                        Arbitraries.longs()
                                .between(1, 1_000_000)
                                .map(Nok::ofOre)
                                .map(HourlyRate::of))
                .as(Contribution::of);
        return Arbitraries.oneOf(money, effort);
    }

    private static Contribution possible(FundingSource source, Contribution contribution) {
        return source.equals(Party.state())
                ? Contribution.of(contribution.value().max(Nok.ORE))
                : contribution;
    }

    private static Arbitrary<Vector<String>> some(String... ids) {
        return Arbitraries.of(ids).list().ofMinSize(1).ofMaxSize(4).map(Vector::ofAll);
    }
}
