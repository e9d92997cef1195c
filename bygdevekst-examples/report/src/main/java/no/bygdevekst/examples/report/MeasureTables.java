package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Run;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.OwnEffort;
import no.bygdevekst.plan.SpendingException;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.DateFormat;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/**
 * What a measure consists of and what it costs, line by line.
 *
 * @param subject what the plan is
 * @param measure the measure
 */
record MeasureTables(Subject subject, Measure measure) {

    private static final Template ACTIVITIES =
            Template.of("Aktiviteter i tiltak {id}", "Aktivitetar i tiltak {id}", "Activities of measure {id}");
    private static final Template BUDGET = Template.of(
            "Budsjett for tiltak {id}, i kroner",
            "Budsjett for tiltak {id}, i kroner",
            "Budget of measure {id}, in kroner");
    private static final Text ACTIVITY = Text.of("Aktivitet", "Aktivitet", "Activity");
    private static final Text FROM = Text.of("Fra", "Frå", "From");
    private static final Text TO = Text.of("Til", "Til", "To");
    private static final Text YEAR = Text.of("År", "År", "Year");
    private static final Text SOURCE = Text.of("Finansiering", "Finansiering", "Funding");
    private static final Text USE = Text.of("Kostnad", "Kostnad", "Cost");
    private static final Text HOURS = Text.of("Timer", "Timar", "Hours");
    private static final Text AMOUNT = Text.of("Beløp", "Beløp", "Amount");
    private static final Template RATE = Template.of("timesats {rate}", "timesats {rate}", "{rate} an hour");
    private static final Template SPENT_BY =
            Template.of("brukes av {party}", "vert brukt av {party}", "used by {party}");
    private static final Template EXCEPTION = Template.of(
            "Unntak for {use} i {year}: ", "Unntak for {use} i {year}: ", "Exception for {use} in {year}: ");
    private static final Text NO_ACTIVITIES = Text.of(
            "Tiltaket har ingen aktiviteter ennå.",
            "Tiltaket har ingen aktivitetar enno.",
            "The measure has no activities yet.");
    private static final Text NO_BUDGET = Text.of(
            "Tiltaket har ikke noe budsjett ennå.",
            "Tiltaket har ikkje noko budsjett enno.",
            "The measure has no budget yet.");

    Vector<Part> parts() {
        Part activities = measure.activities().isEmpty() ? Paragraph.of(subject.say(NO_ACTIVITIES)) : activities();
        Part budget = measure.budget().isEmpty() ? Paragraph.of(subject.say(NO_BUDGET)) : budget();
        return Vector.of(activities, budget).appendAll(measure.budget().flatMap(this::exception));
    }

    private Table activities() {
        return Table.of(
                        captioned(ACTIVITIES),
                        Vector.of(ACTIVITY, FROM, TO).map(words -> Column.words(subject.say(words))))
                .with(measure.activities().map(this::row));
    }

    private Row row(Activity activity) {
        return Row.figures(0, Vector.of(Cell.words(activity.title()), date(activity.from()), date(activity.to())));
    }

    private Cell date(LocalDate date) {
        return Cell.words(DateFormat.format(date, subject.language()));
    }

    private Table budget() {
        Vector<BudgetLine> lines = measure.budget();
        Hours hours = lines.map(MeasureTables::hours).fold(Hours.ZERO, Hours::plus);
        Row total = Row.total(Vector.of(
                Cell.words(subject.say(SourceNames.SUM)),
                Cell.empty(),
                Cell.empty(),
                Cell.hours(hours),
                Cell.amount(Nok.total(lines.map(BudgetLine::value)))));
        return Table.of(
                        captioned(BUDGET),
                        Vector.of(
                                Column.number(subject.say(YEAR)),
                                Column.words(subject.say(SOURCE)),
                                Column.words(subject.say(USE)),
                                Column.hours(subject.say(HOURS)),
                                Column.amount(subject.say(AMOUNT))))
                .with(lines.map(this::row))
                .with(Vector.of(total));
    }

    private Row row(BudgetLine line) {
        return Row.figures(
                0,
                Vector.of(
                        Cell.number(line.year()),
                        Cell.words(subject.name(line.source())),
                        Cell.words(use(line)),
                        Cell.hours(hours(line)),
                        Cell.amount(line.value())));
    }

    /** The kind of cost, what it is, at which rate, and who uses it where that is another than the responsible. */
    private String use(BudgetLine line) {
        Vector<String> more = rate(line)
                .toVector()
                .appendAll(line.spentBy()
                        .map(party ->
                                subject.say(SPENT_BY, Arguments.of("party", Argument.composed(subject.name(party))))));
        String words = Subject.capitalized(subject.say(line.use()))
                + line.description().map(description -> ": " + description).getOrElse("");
        return more.isEmpty() ? words : words + " (" + more.mkString(", ") + ")";
    }

    private Option<String> rate(BudgetLine line) {
        return Option.when(
                line.contribution() instanceof OwnEffort,
                () -> subject.say(
                        RATE,
                        Arguments.none()
                                .and(
                                        "rate",
                                        ((OwnEffort) line.contribution()).rate().perHour())));
    }

    private static Hours hours(BudgetLine line) {
        return line.contribution() instanceof OwnEffort effort ? effort.hours() : Hours.ZERO;
    }

    private Option<Part> exception(BudgetLine line) {
        return line.exception().map(exception -> exception(line, exception));
    }

    private Part exception(BudgetLine line, SpendingException exception) {
        String label =
                subject.say(EXCEPTION, Arguments.of("use", line.use()).and("year", Argument.number(line.year())));
        String ground = subject.say(exception.ground());
        return Paragraph.of(
                Run.strong(label),
                Run.of(ground + ". " + exception.justification().strip()));
    }

    private String captioned(Template caption) {
        return subject.say(
                caption, Arguments.of("id", Argument.words(measure.id().value())));
    }
}
