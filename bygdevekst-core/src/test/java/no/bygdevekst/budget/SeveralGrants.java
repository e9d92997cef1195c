package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Random;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.terms.GrantSplit;

/** Plans that ask several grants, and a naive account of what each pays of the plan's year. */
final class SeveralGrants {

    private SeveralGrants() {}

    /** The plan, its state lines naming any grant or none, and with some approved grants. */
    static ActionPlan mixed(ActionPlan plan, Random random) {
        Vector<ApprovedGrant> approved = Vector.fill(
                random.nextInt(4),
                () -> ApprovedGrant.of(plan.year() - random.nextInt(2), Nok.ofOre(random.nextInt(1_000_000_000)))
                        .withAppropriationYear(anyGrant(random)));
        return plan.withApprovedGrants(approved)
                .withMeasures(plan.measures()
                        .map(measure -> measure.withBudget(measure.budget().map(line -> mixed(line, random)))));
    }

    private static BudgetLine mixed(BudgetLine line, Random random) {
        return line.isState() ? line.withAppropriationYear(anyGrant(random)) : line;
    }

    private static Option<Integer> anyGrant(Random random) {
        return Option.when(random.nextInt(4) > 0, () -> 2024 + random.nextInt(3));
    }

    /** The split of what each grant of an agreement pays of the plan's year; the plan has no plan before it. */
    static Vector<GrantSplit> splits(Agreement agreement, ActionPlan plan) {
        return agreement.stateGrants().map(grant -> {
            Nok asked = Nok.total(plan.measures()
                    .flatMap(Measure::stateLines)
                    .filter(line -> line.year() == plan.year())
                    .filter(line -> pays(agreement, grant.appropriationYear(), line.appropriationYear()))
                    .map(BudgetLine::value));
            return BudgetFixture.TERMS.split(plan.approvedGrants()
                    .find(entry -> entry.year() == plan.year()
                            && pays(agreement, grant.appropriationYear(), entry.appropriationYear()))
                    .map(ApprovedGrant::amount)
                    .getOrElse(asked));
        });
    }

    private static boolean pays(Agreement agreement, int grant, Option<Integer> named) {
        return named.map(year -> year == grant)
                .getOrElse(() -> agreement.stateGrants().size() == 1);
    }
}
