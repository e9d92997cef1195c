package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import java.util.function.Function;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.source.Citation;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A rule in the making: its source, its words, and last {@link #when(Function) what it looks for}. Each step changes
 * the draft and returns it; a draft is not kept or shared.
 */
public final class RuleDraft {

    private final RuleId id;
    private final Severity severity;
    private Vector<Citation> citations = Vector.empty();
    private Vector<Reading> readings = Vector.empty();
    private @Nullable Text summary;
    private @Nullable Text asks;
    private @Nullable Template wrong;
    private @Nullable Template mend;

    RuleDraft(RuleId id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /**
     * Adds where the rule comes from; a rule that follows from no source has none.
     *
     * @param citations the places in the source, the most telling first
     * @return this draft
     */
    public RuleDraft citing(Citation... citations) {
        this.citations = this.citations.appendAll(Vector.of(citations));
        return this;
    }

    /**
     * Adds a reading that the rule rests on.
     *
     * @param reading how the source is read
     * @return this draft
     */
    public RuleDraft reading(Reading reading) {
        this.readings = this.readings.append(reading);
        return this;
    }

    /**
     * Sets the heading: the rule in a few words.
     *
     * @param bokmal in bokmål
     * @param nynorsk in nynorsk
     * @param english in English
     * @return this draft
     */
    public RuleDraft summary(String bokmal, String nynorsk, String english) {
        this.summary = Text.of(bokmal, nynorsk, english);
        return this;
    }

    /**
     * Sets what the source asks for, in own words, or why it is asked where no source does.
     *
     * @param bokmal in bokmål
     * @param nynorsk in nynorsk
     * @param english in English
     * @return this draft
     */
    public RuleDraft asks(String bokmal, String nynorsk, String english) {
        this.asks = Text.of(bokmal, nynorsk, english);
        return this;
    }

    /**
     * Sets what is wrong in a case, with named places such as {@code {title}}.
     *
     * @param bokmal in bokmål
     * @param nynorsk in nynorsk
     * @param english in English
     * @return this draft
     * @throws IllegalArgumentException if the languages differ in the names that they use
     */
    public RuleDraft wrong(String bokmal, String nynorsk, String english) {
        this.wrong = Template.of(bokmal, nynorsk, english);
        return this;
    }

    /**
     * Sets what to do about it, with named places such as {@code {title}}.
     *
     * @param bokmal in bokmål
     * @param nynorsk in nynorsk
     * @param english in English
     * @return this draft
     * @throws IllegalArgumentException if the languages differ in the names that they use
     */
    public RuleDraft mend(String bokmal, String nynorsk, String english) {
        this.mend = Template.of(bokmal, nynorsk, english);
        return this;
    }

    /**
     * Ends the draft with what the rule looks for.
     *
     * @param check gives a remark for each case in a case file, with the arguments that the texts name
     * @return the rule
     * @throws IllegalArgumentException if a text is missing
     */
    public Rule when(Function<CaseFile, ? extends Iterable<Remark>> check) {
        if (summary == null || asks == null || wrong == null || mend == null) {
            throw new IllegalArgumentException("rule " + id + " lacks its summary, asks, wrong or mend");
        }
        return new Rule(id, severity, citations, readings, new RuleText(summary, asks, wrong, mend), check);
    }
}
