package no.bygdevekst.examples.report;

import io.vavr.collection.LinkedHashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.rule.Finding;
import no.bygdevekst.rule.Member.MeasureMember;
import no.bygdevekst.rule.Member.PlanMember;
import no.bygdevekst.rule.RuleId;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Template;

/** Why there is no payment plan: the findings whose conditions make one impossible. */
final class NoPayments {

    private static final Template WHY = Template.of(
            "Det kan ikke settes opp en utbetalingsplan før disse merknadene er rettet: {rules}.",
            "Det kan ikkje setjast opp ein utbetalingsplan før desse merknadene er retta: {rules}.",
            "There can be no payment plan until these findings are mended: {rules}.");
    private static final RuleId OUTSIDE_PERIOD = RuleId.of("B17");
    private static final Set<RuleId> CONDITIONS =
            LinkedHashSet.of("D01", "D03", "P01", "P02", "P04", "R04", "R08").map(RuleId::of);

    private NoPayments() {}

    static Block why(Subject subject) {
        Vector<String> rules = subject.evaluation()
                .findings()
                .filter(finding -> isCondition(subject, finding))
                .map(finding -> finding.rule().value())
                .distinct()
                .sorted();
        String listed = Counted.listed(rules, subject.language());
        return Block.paragraph(subject.say(WHY, Arguments.of("rules", Argument.words(listed))));
    }

    private static boolean isCondition(Subject subject, Finding finding) {
        return CONDITIONS.contains(finding.rule())
                || (finding.rule().equals(OUTSIDE_PERIOD) && isOnStateLine(subject, finding));
    }

    /** A line outside the period stands in the way of payments only where the state is to pay it. */
    private static boolean isOnStateLine(Subject subject, Finding finding) {
        return finding.place()
                .index(PlanMember.MEASURES)
                .map(subject.plan().measures()::get)
                .flatMap(measure -> finding.place().index(MeasureMember.BUDGET).map(measure.budget()::get))
                .exists(line -> line.isState());
    }
}
