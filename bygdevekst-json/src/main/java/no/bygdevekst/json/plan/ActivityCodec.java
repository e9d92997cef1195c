package no.bygdevekst.json.plan;

import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.json.codec.ObjectProblems;
import no.bygdevekst.place.Member.ActivityMember;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** An activity: its first day is not after its last. */
final class ActivityCodec {

    private static final Template FROM_AFTER_TO = Template.of(
            "Aktiviteten går fra {from} til {to}. Den første dagen kan ikke komme etter den siste.",
            "Aktiviteten går frå {from} til {to}. Den første dagen kan ikkje kome etter den siste.",
            "The activity runs from {from} to {to}. Its first day cannot come after its last.");

    static final ObjectCodec<Activity, Draft> CODEC = new ObjectCodecBuilder<Activity, Draft>(
                    ActivityMember.values(), Draft::new)
            .required(ActivityMember.TITLE, Strings.NAME, Activity::title, (draft, text) -> draft.title = text)
            .required(ActivityMember.FROM, Dates.DATE, Activity::from, (draft, day) -> draft.from = Option.some(day))
            .required(ActivityMember.TO, Dates.DATE, Activity::to, (draft, day) -> draft.to = Option.some(day))
            .rule((draft, present, problems) -> draft.checkDays(problems))
            .build(draft -> Activity.of(draft.title, draft.from.get(), draft.to.get()));

    private ActivityCodec() {}

    /** What was read of an activity. */
    static final class Draft {
        private String title = "";
        private Option<LocalDate> from = Option.none();
        private Option<LocalDate> to = Option.none();

        private void checkDays(ObjectProblems problems) {
            from.forEach(first -> to.filter(first::isAfter)
                    .forEach(last -> problems.conflict(() -> new Phrase(FROM_AFTER_TO, days(first, last)))));
        }

        private static Arguments days(LocalDate first, LocalDate last) {
            return Arguments.of("from", Argument.date(first)).and("to", Argument.date(last));
        }
    }
}
