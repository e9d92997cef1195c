package no.bygdevekst.letter2024.rule;

import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.rulebook.Remark;
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
        return new InMeasure(measure.id(), measure.title());
    }

    static MentionedIn line(Measure measure, BudgetLine line) {
        return new InLine(new InMeasure(measure.id(), measure.title()), line);
    }

    /** The remark, about it too; the agreement and the plan need no saying. */
    Remark told(Remark remark);

    /** The agreement or the plan. */
    record Whole(String inDocument, Text text) implements MentionedIn {

        @Override
        public Remark told(Remark remark) {
            return remark;
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
    record InMeasure(MeasureId id, String title) implements MentionedIn {

        private static final Template WORDS =
                Template.of("tiltak {measure} «{title}»", "tiltak {measure} «{title}»", "measure {measure} “{title}”");

        @Override
        public Remark told(Remark remark) {
            return remark.about(id);
        }

        @Override
        public String in(Language language) {
            return WORDS.fill(Arguments.none().and("measure", id.value()).and("title", title), language);
        }

        @Override
        public String toString() {
            return id.value();
        }
    }

    /** A budget line, by its measure; in words by its year and what it is worth. */
    record InLine(InMeasure of, BudgetLine line) implements MentionedIn {

        private static final Template WORDS = Template.of(
                "budsjettlinjen på {amount} for {year} i {measure}",
                "budsjettlinja på {amount} for {year} i {measure}",
                "the budget line of {amount} for {year} of {measure}");

        @Override
        public Remark told(Remark remark) {
            return of.told(remark).about(line);
        }

        @Override
        public String in(Language language) {
            return WORDS.fill(
                    Arguments.of("amount", line.value())
                            .and("year", line.year())
                            .and("measure", of),
                    language);
        }

        @Override
        public String toString() {
            return of + ", " + line.year() + ", " + line.value();
        }
    }
}
