package no.bygdevekst.revision;

import io.vavr.control.Option;
import no.bygdevekst.agreement.Parties;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;

/**
 * What an edit is in, in words (<i>sted</i>).
 *
 * @param template the words with named places
 * @param arguments what stands there
 */
record EditedPart(Template template, Arguments arguments) implements Argument {

    static final Argument YES = named("ja", "ja", "yes");

    private static final Template MEASURE = Template.of("Tiltak {measure}", "Tiltak {measure}", "Measure {measure}");
    private static final Template IN_MEASURE =
            Template.of("Tiltak {measure}, {part}", "Tiltak {measure}, {part}", "Measure {measure}, {part}");
    private static final Template LINE = Template.of(
            "budsjettlinjen for {year} fra {source} til {use}, {value}",
            "budsjettlinja for {year} frå {source} til {use}, {value}",
            "the budget line for {year} from {source} for {use}, {value}");
    private static final Template ACTIVITY = Template.of(
            "aktiviteten «{title}», fra {from} til {to}",
            "aktiviteten «{title}», frå {from} til {to}",
            "the activity “{title}”, from {from} to {to}");
    private static final Template QUOTED = Template.of("«{text}»", "«{text}»", "“{text}”");

    static Argument of(Edit edit, Parties parties) {
        Option<Argument> part = edit.line()
                .map(line -> line(line, parties))
                .orElse(edit.activity().map(EditedPart::activity));
        return edit.measure()
                .<Argument>map(measure -> part.map(inside -> new EditedPart(
                                IN_MEASURE, Arguments.of("measure", measure).and("part", inside)))
                        .getOrElse(() -> new EditedPart(MEASURE, Arguments.of("measure", measure))))
                .getOrElse(() -> whole(edit.place()));
    }

    private static Argument whole(Place place) {
        if (place.passes(DocumentMember.PROGRESS_REPORTS)) {
            return named("Underveisrapportene", "Undervegsrapportane", "The progress reports");
        }
        return place.passes(DocumentMember.AGREEMENT)
                ? named("Avtalen", "Avtalen", "The agreement")
                : named("Planen", "Planen", "The plan");
    }

    static Argument line(BudgetLine line, Parties parties) {
        return new EditedPart(
                LINE,
                Arguments.none()
                        .and("year", line.year())
                        .and("source", parties.name(line.source()))
                        .and("use", line.use())
                        .and("value", line.value()));
    }

    static Argument activity(Activity activity) {
        return new EditedPart(
                ACTIVITY,
                Arguments.none()
                        .and("title", activity.title())
                        .and("from", Argument.date(activity.from()))
                        .and("to", Argument.date(activity.to())));
    }

    static Argument quoted(String text) {
        return new EditedPart(QUOTED, Arguments.none().and("text", text));
    }

    private static Argument named(String bokmal, String nynorsk, String english) {
        return new EditedPart(Template.of(bokmal, nynorsk, english), Arguments.none());
    }

    @Override
    public String in(Language language) {
        return template.fill(arguments, language);
    }

    @Override
    public String toString() {
        return arguments.toString();
    }
}
