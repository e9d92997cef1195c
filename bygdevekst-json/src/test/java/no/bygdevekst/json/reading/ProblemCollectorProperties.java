package no.bygdevekst.json.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Phrase;

/** The first thousand problems by place are kept, at one place in the order in which they came. */
class ProblemCollectorProperties {

    private static final Phrase MESSAGE = Phrase.of("feil", "feil", "wrong");

    @Property(tries = 100)
    void theFirstThousandAreKept(@ForAll @Size(min = 1, max = 3000) List<@IntRange(max = 1500) Integer> places) {
        ProblemCollector collector = new ProblemCollector();
        Vector<Problem> all = Vector.empty();
        for (int i = 0; i < places.size(); i++) {
            Problem problem = new Problem(ProblemCode.CONFLICT, "", Option.none(), places.get(i), i + 1, MESSAGE);
            collector.add(new Mark(places.get(i), 1, 1), () -> problem);
            all = all.append(problem);
        }
        assertThat(collector.problems())
                .isEqualTo(new Problems(all.sortBy(Problem::line).take(1000), places.size() > 1000));
        assertThat(collector.count()).isEqualTo(places.size());
    }
}
