package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** Why a municipality's hours are worth what they are. */
final class HoursReason {

    private static final Template OF_MUNICIPALITY = Template.of(
            "verdien av timene som {municipality} bruker i {year}",
            "verdien av timane som {municipality} brukar i {year}",
            "the value of the hours that {municipality} works in {year}");

    private static final Template UNDER_SUB_GOAL = Template.of(
            "verdien av timene som {municipality} bruker i {year} under delmålet «{title}»" + " ({subGoal})",
            "verdien av timane som {municipality} brukar i {year} under delmålet «{title}»" + " ({subGoal})",
            "the value of the hours that {municipality} works in {year} under the sub-goal" + " “{title}” ({subGoal})");

    private HoursReason() {}

    static Explanation of(HoursTable table, Municipality municipality) {
        return added(
                new Phrase(OF_MUNICIPALITY, arguments(table, municipality)),
                table.agreement(),
                table.lines(municipality.number()));
    }

    static Explanation of(HoursTable table, Municipality municipality, SubGoal subGoal) {
        Arguments arguments = arguments(table, municipality)
                .and("subGoal", subGoal.id().value())
                .and("title", subGoal.title());
        return added(
                new Phrase(UNDER_SUB_GOAL, arguments),
                table.agreement(),
                table.lines(municipality.number(), subGoal.id()));
    }

    private static Arguments arguments(HoursTable table, Municipality municipality) {
        return Arguments.none().and("municipality", municipality.name()).and("year", table.year());
    }

    private static Explanation added(Phrase what, Agreement agreement, Vector<EffortLine> lines) {
        return Explanation.of(what, new Step.Sum(lines.map(line -> LineReason.of(agreement, line.line()))))
                .citing(Source.HOURS);
    }
}
