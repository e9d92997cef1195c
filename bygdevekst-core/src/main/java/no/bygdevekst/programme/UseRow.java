package no.bygdevekst.programme;

import io.vavr.collection.Vector;
import no.bygdevekst.budget.CostPlan;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.SourceColumn;
import no.bygdevekst.text.Given;

/**
 * What is budgeted for a use, within the plans' periods (<i>rad for et formål</i>).
 *
 * @param use what the money and the work are used for
 * @param state kroner from the state
 * @param all kroner from all sources
 */
public record UseRow(FundUse use, Nok state, Nok all) {
    /**
     * Refuses null.
     *
     * @param use what the money and the work are used for
     * @param state kroner from the state
     * @param all kroner from all sources
     */
    public UseRow {
        Given.value("use", use);
        Given.value("state", state);
        Given.value("all", all);
    }

    static Vector<UseRow> of(CostPlan costs) {
        return costs.rows()
                .map(row -> new UseRow(
                        row.heading().use(),
                        Nok.total(row.figures().amounts(SourceColumn.STATE)),
                        row.figures().sum()));
    }

    UseRow and(UseRow other) {
        return new UseRow(use, state.plus(other.state), all.plus(other.all));
    }
}
