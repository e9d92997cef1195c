package no.bygdevekst.plan;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.text.Given;

/**
 * Who has a part in a measure (<i>involverte parter</i>), whether or not the agreement knows them: its responsible, its
 * participants, the sources and the {@code spentBy}s of its lines, and who runs its scheme, such as
 * {@code municipality:5540} and {@code partner:husbanken}.
 */
public final class MeasureParties {

    private MeasureParties() {}

    /**
     * Who is involved in a measure.
     *
     * @param measure the measure
     * @return in the order above; the same one can stand there more than once
     */
    public static Vector<FundingSource> involved(Measure measure) {
        Given.value("measure", measure);
        return involved(measure, line -> true);
    }

    /**
     * Who is engaged in a measure from a year on: as {@link #involved(Measure)}, but of its lines only those of that
     * year or later.
     *
     * @param measure the measure
     * @param year such as the plan's
     * @return in the order above; the same one can stand there more than once
     */
    public static Vector<FundingSource> engaged(Measure measure, int year) {
        Given.value("measure", measure);
        return involved(measure, line -> line.year() >= year);
    }

    private static Vector<FundingSource> involved(Measure measure, Predicate<BudgetLine> counts) {
        List<FundingSource> involved = new ArrayList<>();
        involved.add(measure.responsible());
        measure.participants().forEach(involved::add);
        List<Party> users = new ArrayList<>();
        for (BudgetLine line : measure.budget()) {
            if (counts.test(line)) {
                involved.add(line.source());
                line.spentBy().forEach(users::add);
            }
        }
        involved.addAll(users);
        measure.thirdPartyScheme().forEach(scheme -> involved.add(scheme.administeredBy()));
        return Vector.ofAll(involved);
    }
}
