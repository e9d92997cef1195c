package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import java.util.function.Function;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.source.Citation;
import no.bygdevekst.source.CitedReading;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;
import no.bygdevekst.text.Wording;

/**
 * A rule in the making (<i>regelutkast</i>), source first: {@link #citing(Citation...) where it comes from},
 * {@link #when(Function) what it looks for}, then how the source is read, and its words. Each step offers the next one
 * only, so what lacks a part is no {@link Rule}:
 *
 * <pre>{@code
 * Rule.of("acme:X01", Severity.ERROR)
 *         .citing(grantLetter.cite("conditions", "4"))
 *         .when(file -> file.measures().map(placed -> placed.remark(MeasureMember.BUDGET)))
 *         .summary("…", "…", "…")
 *         .asks("…", "…", "…")
 *         .wrong("Tiltak {measure} «{title}» …", "…", "…")
 *         .mend("…", "…", "…");
 * }</pre>
 *
 * <p>This class and its steps are immutable and thread-safe.
 */
public final class RuleDraft {

    private final RuleId id;
    private final Severity severity;
    private final Vector<Citation> citations;

    RuleDraft(RuleId id, Severity severity, Vector<Citation> citations) {
        this.id = id;
        this.severity = severity;
        this.citations = citations;
    }

    RuleId id() {
        return id;
    }

    Severity severity() {
        return severity;
    }

    Vector<Citation> citations() {
        return citations;
    }

    /**
     * Adds where the rule comes from; a rule that follows from no source has none.
     *
     * @param citations the places in the source, the most telling first
     * @return the draft with these citations too
     */
    public RuleDraft citing(Citation... citations) {
        return new RuleDraft(id, severity, this.citations.appendAll(Vector.of(citations)));
    }

    /**
     * Sets what the rule looks for.
     *
     * @param check gives a remark for each case in a case file, with the arguments that the texts name
     * @return what the words are added to
     * @throws NullPointerException if check is null
     */
    public LacksWords when(Function<CaseFile, ? extends Iterable<Remark>> check) {
        return new LacksWords(this, Given.value("check", check), Vector.empty(), Vector.empty(), Vector.empty());
    }

    /** A rule with its source and its condition, and yet no words (<i>regel uten ord</i>). */
    public static final class LacksWords {

        private final RuleDraft draft;
        private final Function<CaseFile, ? extends Iterable<Remark>> check;
        private final Vector<CitedReading> readings;
        private final Vector<Searched> searched;
        private final Vector<Term> values;

        private LacksWords(
                RuleDraft draft,
                Function<CaseFile, ? extends Iterable<Remark>> check,
                Vector<CitedReading> readings,
                Vector<Searched> searched,
                Vector<Term> values) {
            this.draft = draft;
            this.check = check;
            this.readings = readings;
            this.searched = searched;
            this.values = values;
        }

        /**
         * Says what the rule looks through, and concludes from where something is not there. It is then silent about a
         * half-typed plan in which a part of that could not be read.
         *
         * @param parts the parts of the document
         * @return the same with these parts too
         */
        public LacksWords searching(Searched... parts) {
            return new LacksWords(draft, check, readings, searched.appendAll(Vector.of(parts)), values);
        }

        /**
         * Adds a reading that the rule rests on.
         *
         * @param reading how the source is read
         * @return the same with this reading too
         */
        public LacksWords reading(CitedReading reading) {
            return new LacksWords(draft, check, readings.append(reading), searched, values);
        }

        /**
         * Names values of closed lists that the rule speaks of: those on which it depends what it finds.
         *
         * @param values the values, such as {@link no.bygdevekst.plan.FundUse#GUARANTEE}
         * @return the same with these values too
         */
        public LacksWords speakingOf(Term... values) {
            return new LacksWords(draft, check, readings, searched, this.values.appendAll(Given.all("values", values)));
        }

        /**
         * Sets the heading: the rule in a few words.
         *
         * @param bokmal in bokmål
         * @param nynorsk in nynorsk
         * @param english in English
         * @return what the rest is added to
         */
        public LacksAsks summary(String bokmal, String nynorsk, String english) {
            return new LacksAsks(this, Text.of(bokmal, nynorsk, english));
        }

        private Rule worded(RuleText text) {
            return new Rule(draft, readings, text, check, searched, values);
        }
    }

    /** The rule that is being written, {@code F02 ERROR}. */
    @Override
    public String toString() {
        return id + " " + severity;
    }

    /** A rule that does not yet say what is asked (<i>regel uten krav</i>). */
    public static final class LacksAsks {

        private final LacksWords rule;
        private final Text summary;

        private LacksAsks(LacksWords rule, Text summary) {
            this.rule = rule;
            this.summary = summary;
        }

        /**
         * Sets what the source asks for, in own words, or why it is asked where no source does.
         *
         * @param bokmal in bokmål
         * @param nynorsk in nynorsk
         * @param english in English
         * @return what the rest is added to
         */
        public LacksWrong asks(String bokmal, String nynorsk, String english) {
            return new LacksWrong(rule, summary, Text.of(bokmal, nynorsk, english));
        }
    }

    /** A rule that does not yet say what is wrong (<i>regel uten feilmelding</i>). */
    public static final class LacksWrong {

        private final LacksWords rule;
        private final Text summary;
        private final Text asks;

        private LacksWrong(LacksWords rule, Text summary, Text asks) {
            this.rule = rule;
            this.summary = summary;
            this.asks = asks;
        }

        /**
         * Sets what is wrong in a case, with named places such as {@code {title}}.
         *
         * @param bokmal in bokmål
         * @param nynorsk in nynorsk
         * @param english in English
         * @return what the last is added to
         * @throws IllegalArgumentException if the languages differ in the names that they use
         */
        public LacksMend wrong(String bokmal, String nynorsk, String english) {
            return wrong(Template.of(bokmal, nynorsk, english));
        }

        /**
         * Sets what is wrong in a case, in words that several rules share.
         *
         * @param wrong the text with its named places
         * @return what the last is added to
         */
        public LacksMend wrong(Template wrong) {
            return new LacksMend(rule, summary, asks, wrong);
        }

        /**
         * Says what is wrong in a case and what to do about it, in words that others say too.
         *
         * @param wording the words, with the names of the remarks' arguments
         * @return the rule
         */
        public Rule worded(Wording wording) {
            return rule.worded(new RuleText(summary, asks, wording.wrong(), wording.mend()));
        }
    }

    /** A rule that lacks only what to do about it (<i>regel uten råd</i>). */
    public static final class LacksMend {

        private final LacksWords rule;
        private final Text summary;
        private final Text asks;
        private final Template wrong;

        private LacksMend(LacksWords rule, Text summary, Text asks, Template wrong) {
            this.rule = rule;
            this.summary = summary;
            this.asks = asks;
            this.wrong = wrong;
        }

        /**
         * Sets what to do about it, with named places such as {@code {title}}, and so completes the rule.
         *
         * @param bokmal in bokmål
         * @param nynorsk in nynorsk
         * @param english in English
         * @return the rule
         * @throws IllegalArgumentException if the languages differ in the names that they use
         */
        public Rule mend(String bokmal, String nynorsk, String english) {
            return rule.worded(new RuleText(summary, asks, wrong, Template.of(bokmal, nynorsk, english)));
        }
    }
}
