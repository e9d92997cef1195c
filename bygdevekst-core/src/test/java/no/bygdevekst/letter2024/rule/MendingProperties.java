package no.bygdevekst.letter2024.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.fixture.GoodPlanArbitraries;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Rulebook;

/** To mend one thing of several that are wrong ends what the rule found in it, and brings nothing new of that rule. */
@Domain(GoodPlanArbitraries.class)
@Domain(DomainContext.Global.class)
class MendingProperties {

    private static final Rulebook BOOK = Letter2024.rulebook();

    @Property(tries = 300)
    void mendingOneThingEndsItsFindings(
            @ForAll Submission good, @ForAll @Size(min = 1, max = 4) @UniqueElements List<Spoil> spoils) {
        Submission roomy = Spoiling.roomFor(spoils.size(), good);
        Vector<Tuple2<Spoil, Integer>> all = Vector.ofAll(spoils)
                .zipWithIndex((spoil, index) ->
                        new Tuple2<>(spoil, good.plan().measures().size() + index));
        Submission bad = spoiled(roomy, all);
        all.forEach(mended -> {
            RuleId rule = mended._1.rule();
            Vector<String> before = places(bad, rule);
            Vector<String> after = places(spoiled(roomy, all.remove(mended)), rule);
            assertThat(before).as("%s, of %s", rule, spoils).hasSizeGreaterThan(after.size());
            assertThat(after.removeAll(before)).as("%s, of %s", rule, spoils).isEmpty();
        });
    }

    private static Submission spoiled(Submission good, Vector<Tuple2<Spoil, Integer>> spoils) {
        return spoils.foldLeft(good, (submission, spoil) -> spoil._1.in(submission, spoil._2));
    }

    private static Vector<String> places(Submission submission, RuleId rule) {
        return BOOK.rule(rule)
                .get()
                .findings(CaseFile.of(submission, Letter2024.terms()))
                .map(finding -> finding.place().toString());
    }
}
