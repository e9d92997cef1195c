package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** What a party is named in, as it stands after «I» or "In": the agreement, the plan, a measure or a budget line. */
sealed interface MentionedIn extends Argument {

    MentionedIn AGREEMENT = new Whole("agreement", Text.of("avtalen", "avtalen", "the agreement"));
    MentionedIn PLAN = new Whole("plan", Text.of("planen", "planen", "the plan"));

    static MentionedIn measure(Measure measure) {
        return new InMeasure(measure.id().value(), measure.title());
    }

    static MentionedIn line(Measure measure, BudgetLine line) {
        return new InLine(new InMeasure(measure.id().value(), measure.title()), line.year(), line.value());
    }

    /** The ids of it, none of the agreement and the plan. */
    Vector<String> subject();

    /** The agreement or the plan. */
    record Whole(String inDocument, Text text) implements MentionedIn {

        @Override
        public Vector<String> subject() {
            return Vector.empty();
        }

        @Override
        public String in(Language language) {
            return text.in(language);
        }

        @Override
        public String toString() {
            return inDocument;
        }
    }

    /** A measure, by its id and title. */
    record InMeasure(String id, String title) implements MentionedIn {

        private static final Template WORDS =
                Template.of("tiltak {measure} «{title}»", "tiltak {measure} «{title}»", "measure {measure} “{title}”");

        @Override
        public Vector<String> subject() {
            return Vector.of(id);
        }

        @Override
        public String in(Language language) {
            return WORDS.fill(Arguments.none().and("measure", id).and("title", title), language);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** A budget line, by its measure, its year and what it is worth. */
    record InLine(InMeasure of, int year, Nok amount) implements MentionedIn {

        private static final Template WORDS = Template.of(
                "budsjettlinjen på {amount} for {year} i {measure}",
                "budsjettlinja på {amount} for {year} i {measure}",
                "the budget line of {amount} for {year} of {measure}");

        @Override
        public Vector<String> subject() {
            return Vector.of(of.id(), Integer.toString(year), amount.toString());
        }

        @Override
        public String in(Language language) {
            return WORDS.fill(Arguments.of("amount", amount).and("year", year).and("measure", of), language);
        }

        @Override
        public String toString() {
            return subject().mkString(", ");
        }
    }
}
