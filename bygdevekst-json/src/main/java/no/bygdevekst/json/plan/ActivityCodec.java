package no.bygdevekst.json.plan;

import java.time.LocalDate;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.json.codec.ObjectProblems;
import no.bygdevekst.place.Member.ActivityMember;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import org.jspecify.annotations.Nullable;

/** An activity: its first day is not after its last. */
final class ActivityCodec {

    private static final Template FROM_AFTER_TO = Template.of(
            "Aktiviteten går fra {from} til {to}. Den første dagen kan ikke komme etter den siste.",
            "Aktiviteten går frå {from} til {to}. Den første dagen kan ikkje kome etter den siste.",
            "The activity runs from {from} to {to}. Its first day cannot come after its last.");

    static final ObjectCodec<Activity, Draft> CODEC = new ObjectCodecBuilder<Activity, Draft>(
                    ActivityMember.values(), Draft::new)
            .required(ActivityMember.TITLE, Strings.NAME, Activity::title, (draft, text) -> draft.title = text)
            .required(ActivityMember.FROM, Dates.DATE, Activity::from, (draft, day) -> draft.from = day)
            .required(ActivityMember.TO, Dates.DATE, Activity::to, (draft, day) -> draft.to = day)
            .rule((draft, present, problems) -> draft.checkDays(problems))
            .build(Draft::build);

    private ActivityCodec() {}

    /** What was read of an activity. */
    static final class Draft {
        private String title = "";
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;

        private void checkDays(ObjectProblems problems) {
            if (from != null && to != null && from.isAfter(to)) {
                Arguments days = days(from, to);
                problems.conflict(() -> new Phrase(FROM_AFTER_TO, days));
            }
        }

        private Activity build() {
            return Activity.of(title, Given.value("from", from), Given.value("to", to));
        }

        private static Arguments days(LocalDate first, LocalDate last) {
            return Arguments.of("from", Argument.date(first)).and("to", Argument.date(last));
        }
    }
}
