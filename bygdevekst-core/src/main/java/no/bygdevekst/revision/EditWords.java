package no.bygdevekst.revision;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Parties;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.identifier.Identifier;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.text.AmountFormat;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/**
 * What an edit says to people.
 *
 * @param parties for their names
 */
record EditWords(Parties parties) {

    private static final Template NEW_MEASURE =
            Template.of("Tiltak {measure} er nytt.", "Tiltak {measure} er nytt.", "Measure {measure} is new.");
    private static final Template NO_MEASURE = Template.of(
            "Tiltak {measure} er tatt ut av planen.",
            "Tiltak {measure} er teke ut av planen.",
            "Measure {measure} is taken out of the plan.");
    private static final Template NEW =
            Template.of("{where}: ført opp {what}.", "{where}: ført opp {what}.", "{where}: entered {what}.");
    private static final Template GONE =
            Template.of("{where}: tatt ut {what}.", "{where}: teke ut {what}.", "{where}: taken out {what}.");
    private static final Template CHANGED = Template.of(
            "{where}: {member} var {before} og er nå {after}.",
            "{where}: {member} var {before} og er no {after}.",
            "{where}: {member} was {before} and is now {after}.");
    private static final Template FILLED = Template.of(
            "{where}: {member} manglet og er nå {after}.",
            "{where}: {member} mangla og er no {after}.",
            "{where}: {member} was missing and is now {after}.");
    private static final Template CLEARED = Template.of(
            "{where}: {member} var {before} og mangler nå.",
            "{where}: {member} var {before} og manglar no.",
            "{where}: {member} was {before} and is now missing.");
    private static final Template REWRITTEN =
            Template.of("{where}: {member} er endret.", "{where}: {member} er endra.", "{where}: {member} changed.");
    private static final Template ENTERED = Template.of(
            "{where}: ført opp under {member}: {after}.",
            "{where}: ført opp under {member}: {after}.",
            "{where}: entered under {member}: {after}.");
    private static final Template LEFT_OUT = Template.of(
            "{where}: tatt ut av {member}: {before}.",
            "{where}: teke ut av {member}: {before}.",
            "{where}: taken out of {member}: {before}.");
    private static final Template EXCHANGED = Template.of(
            "{where}: tatt ut av {member}: {before}; ført opp: {after}.",
            "{where}: teke ut av {member}: {before}; ført opp: {after}.",
            "{where}: taken out of {member}: {before}; entered: {after}.");

    Phrase of(Edit edit) {
        return switch (edit.kind()) {
            case ADDED -> element(edit, edit.after(), NEW_MEASURE, NEW);
            case GONE -> element(edit, edit.before(), NO_MEASURE, GONE);
            case CHANGED -> changed(edit);
        };
    }

    private Phrase element(Edit edit, Option<Object> element, Template ofMeasure, Template ofOther) {
        if (element.get() instanceof Measure) {
            return new Phrase(ofMeasure, Arguments.of("measure", edit.measure().get()));
        }
        return new Phrase(
                ofOther, where(edit).and("what", words(element.get()).getOrElse(() -> MemberWords.of(edit.place()))));
    }

    private Phrase changed(Edit edit) {
        Arguments where = where(edit).and("member", MemberWords.of(edit.place()));
        Option<Object> either = edit.before().orElse(edit.after());
        if (either.get() instanceof Vector<?>) {
            return array(edit, where);
        }
        if (words(either.get()).isEmpty()) {
            return new Phrase(REWRITTEN, where);
        }
        Option<Argument> before = edit.before().flatMap(this::words);
        Option<Argument> after = edit.after().flatMap(this::words);
        if (before.isEmpty()) {
            return new Phrase(FILLED, where.and("after", after.get()));
        }
        return after.isEmpty()
                ? new Phrase(CLEARED, where.and("before", before.get()))
                : new Phrase(CHANGED, where.and("before", before.get()).and("after", after.get()));
    }

    private Phrase array(Edit edit, Arguments where) {
        Vector<Option<Argument>> before = elements(edit.before());
        Vector<Option<Argument>> after = elements(edit.after());
        if (before.appendAll(after).exists(Option::isEmpty)) {
            return new Phrase(REWRITTEN, where);
        }
        Argument out = new Enumeration(before.flatMap(each -> each));
        Argument in = new Enumeration(after.flatMap(each -> each));
        if (before.isEmpty()) {
            return new Phrase(ENTERED, where.and("after", in));
        }
        return after.isEmpty()
                ? new Phrase(LEFT_OUT, where.and("before", out))
                : new Phrase(EXCHANGED, where.and("before", out).and("after", in));
    }

    private Vector<Option<Argument>> elements(Option<Object> array) {
        return array.filter(Vector.class::isInstance)
                .map(vector -> ((Vector<?>) vector).<Option<Argument>>map(this::words))
                .getOrElse(Vector::empty);
    }

    private Arguments where(Edit edit) {
        return Arguments.of("where", EditedPart.of(edit, parties));
    }

    /** A value as it stands in a sentence, none where it takes more room than that. */
    private Option<Argument> words(Object value) {
        if (value instanceof FundingSource source) {
            return Option.some(parties.name(source));
        }
        if (value instanceof Argument argument) {
            return Option.some(argument);
        }
        if (value instanceof Integer number) {
            return Option.some(Argument.number(number));
        }
        if (value instanceof LocalDate day) {
            return Option.some(Argument.date(day));
        }
        if (value instanceof BudgetLine line) {
            return Option.some(EditedPart.line(line, parties));
        }
        if (value instanceof Activity activity) {
            return Option.some(EditedPart.activity(activity));
        }
        return plain(value);
    }

    private Option<Argument> plain(Object value) {
        if (value instanceof MunicipalityNumber number) {
            return Option.some(parties.name(Party.municipality(number)));
        }
        if (value instanceof Boolean) {
            return Option.some(EditedPart.YES);
        }
        if (value instanceof String text) {
            return Option.some(EditedPart.quoted(Excerpt.of(text)));
        }
        if (value instanceof Hours hours) {
            return Option.some(new Worked(hours));
        }
        if (value instanceof HourlyRate rate) {
            return Option.some(rate.perHour());
        }
        return Option.when(value instanceof Identifier<?>, () -> Argument.words(value.toString()));
    }

    /** Hours, as a number without a unit. */
    private record Worked(Hours hours) implements Argument {

        @Override
        public String in(Language language) {
            return AmountFormat.formatNumber(hours.hundredths(), language);
        }

        @Override
        public String toString() {
            return hours.toString();
        }
    }
}
