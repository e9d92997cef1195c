package no.bygdevekst.budget;

import static no.bygdevekst.budget.BudgetFixture.measure;
import static no.bygdevekst.budget.BudgetFixture.money;

import io.vavr.collection.Vector;
import no.bygdevekst.fixture.Likeness;
import no.bygdevekst.plan.BudgetLine;
import org.junit.jupiter.api.Test;

/** The cells of a table are the same where every amount stands in the same column and year. */
class CellsTest {

    private static final Vector<Integer> YEARS = Vector.of(2025, 2026);

    @Test
    void areToldApartByAmountColumnAndYear() {
        Likeness.assertIsOnly(
                cells(money(2025, "state", 100)),
                cells(money(2025, "state", 60), money(2025, "state", 40), money(2027, "state", 5)),
                cells(money(2025, "state", 101)),
                cells(money(2026, "state", 100)),
                cells(money(2025, "other:Sparebanken", 100)),
                cells(Vector.of(2026, 2027), money(2026, "state", 100)));
    }

    private static Cells cells(BudgetLine... lines) {
        return cells(YEARS, lines);
    }

    private static Cells cells(Vector<Integer> years, BudgetLine... lines) {
        return Cells.ofLines(measure("T1", "D1", lines).budget(), years);
    }
}
