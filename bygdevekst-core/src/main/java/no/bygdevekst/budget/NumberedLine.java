package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;

/** A budget line with where it stands: its measure, and its number in the measure's budget, from 1. */
record NumberedLine(Measure measure, int number, BudgetLine line) {

    static Vector<NumberedLine> of(Measure measure) {
        List<NumberedLine> lines = new ArrayList<>(measure.budget().size());
        add(measure, line -> true, lines);
        return Vector.ofAll(lines);
    }

    /** Those lines of a plan for which something holds, in the plan's order. */
    static Vector<NumberedLine> of(ActionPlan plan, Predicate<BudgetLine> holds) {
        List<NumberedLine> lines = new ArrayList<>();
        plan.measures().forEach(measure -> add(measure, holds, lines));
        return Vector.ofAll(lines);
    }

    private static void add(Measure measure, Predicate<BudgetLine> holds, List<NumberedLine> lines) {
        int number = 0;
        for (BudgetLine line : measure.budget()) {
            number++;
            if (holds.test(line)) {
                lines.add(new NumberedLine(measure, number, line));
            }
        }
    }

    Nok value() {
        return line.value();
    }

    Party user() {
        return measure.user(line);
    }

    boolean isIn(int year) {
        return line.year() == year;
    }
}
