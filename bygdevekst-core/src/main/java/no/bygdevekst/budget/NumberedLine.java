package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;

/** A budget line with where it stands: its measure, and its number in the measure's budget, from 1. */
record NumberedLine(Measure measure, int number, BudgetLine line) {

    static Vector<NumberedLine> of(Measure measure) {
        List<NumberedLine> lines = new ArrayList<>(measure.budget().size());
        measure.budget().forEachWithIndex((line, index) -> lines.add(new NumberedLine(measure, index + 1, line)));
        return Vector.ofAll(lines);
    }

    /** The lines of a plan within a period, in the plan's order. */
    static Vector<NumberedLine> of(ActionPlan plan, AgreementPeriod period) {
        return plan.measures()
                .flatMap(NumberedLine::of)
                .filter(numbered -> period.contains(numbered.line().year()));
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
