package no.bygdevekst.letter2024;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.YearMonth;
import no.bygdevekst.agenda.Agenda;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.allocation.MunicipalityAllocation;
import no.bygdevekst.allocation.PilotSize;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.evaluation.Evaluator;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.letter2024.data.LetterAmounts;
import no.bygdevekst.letter2024.data.LetterPilots;
import no.bygdevekst.letter2024.data.Pilot;
import no.bygdevekst.letter2024.demand.Demand;
import no.bygdevekst.letter2024.demand.LetterDemands;
import no.bygdevekst.letter2024.mending.LetterRemedies;
import no.bygdevekst.letter2024.rule.LetterRules;
import no.bygdevekst.mending.Mender;
import no.bygdevekst.money.Nok;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.source.SourceDocument;
import no.bygdevekst.terms.GrantTerms;
import no.bygdevekst.terms.TermsByYear;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;

/**
 * The letter of the Ministry of Local Government and Regional Development to the five pilots on the work with action
 * plans (<i>orientering om handlingsplanarbeidet for bygdevekstavtaler</i>), written in December 2024: the source of
 * the library's rules, as data.
 *
 * <p>Its sections are called introduction, frame, plan-requirements, commitment, payment, own, restrictions and closing
 * in citations. Its annex 1, on how hours are entered in chapter 7, is not among the sources.
 */
public final class Letter2024 {

    private static final TermsByYear BY_YEAR = TermsByYear.of(LetterTerms.TERMS);

    private Letter2024() {}

    /**
     * The letter as a source.
     *
     * @return the document, with its sections and their headings
     */
    public static SourceDocument document() {
        return Letter.document();
    }

    /**
     * When the letter was written. It names no day: it follows up the budget resolution of 17 December, and speaks of
     * October of the same year.
     *
     * @return December 2024
     */
    public static YearMonth written() {
        return YearMonth.of(2024, 12);
    }

    /**
     * What is appropriated for phase 2 of all pilots together; frame ¶1 s1.
     *
     * @return 74 million kroner
     */
    public static Nok frame() {
        return LetterAmounts.FRAME;
    }

    /**
     * What each pilot has in phase 2, however many municipalities it has. The letter says only that the division rests
     * on the number of municipalities (frame ¶2 s1); that it is this amount and {@link #amountPerMunicipality()} is
     * read out of its table, which they give exactly.
     *
     * @return 4 million kroner
     */
    public static Nok baseAmount() {
        return LetterAmounts.BASE;
    }

    /**
     * What a pilot has in phase 2 for each municipality, beside the {@link #baseAmount()}; read out of the table as
     * that is.
     *
     * @return 3 million kroner
     */
    public static Nok amountPerMunicipality() {
        return LetterAmounts.PER_MUNICIPALITY;
    }

    /**
     * The pilots, with the amounts of the table (frame, table), which the letter calls tentative.
     *
     * @return the five pilots, in the table's order
     */
    public static Vector<Pilot> pilots() {
        return LetterPilots.all();
    }

    /**
     * The pilot of a name.
     *
     * @param name such as {@code Nord-Troms}
     * @return the pilot, or none
     */
    public static Option<Pilot> pilot(String name) {
        Given.value("name", name);
        return LetterPilots.all().find(pilot -> pilot.name().equals(name));
    }

    /**
     * How the letter divides what is appropriated between the pilots.
     *
     * @return 4 million kroner to each pilot and 3 million for each of its municipalities, as inferred from its table
     */
    public static MunicipalityAllocation allocation() {
        return MunicipalityAllocation.of(
                        frame(),
                        baseAmount(),
                        amountPerMunicipality(),
                        pilots().map(pilot -> new PilotSize(
                                pilot.name(), pilot.municipalities().size())))
                .citing(Letter.frame("¶2 s2"), Letter.frame("table"));
    }

    /**
     * The grant terms, with the default of each reading.
     *
     * @return the terms of the appropriation year 2025
     */
    public static GrantTerms terms() {
        return LetterTerms.TERMS;
    }

    /**
     * The rules that the letter asks for, and those that any plan document needs.
     *
     * @return the rulebook, with the default of each reading
     */
    public static Rulebook rulebook() {
        return LetterRules.rulebook();
    }

    /**
     * The grant terms by appropriation year; a year that the letter does not speak of is refused.
     *
     * @return the terms of 2025 alone
     */
    public static TermsByYear termsByYear() {
        return BY_YEAR;
    }

    /**
     * What would mend a plan document, by the letter's rules.
     *
     * @return the mender, which takes terms as {@link #evaluator()} does
     */
    public static Mender mender() {
        return mender(terms());
    }

    /**
     * What would mend a plan document, by the letter's rules under terms that read it otherwise.
     *
     * @param terms the letter's terms with other readings, such as {@code terms().withReading(UsedUp.FIRST_PAYMENTS)}
     * @return the mender, which takes these terms for every agreement
     */
    public static Mender mender(GrantTerms terms) {
        return Mender.of(rulebook(), byYear(terms), LetterRemedies.all());
    }

    /**
     * The front door: the letter's rulebook under its terms, which are taken for agreements of other appropriation
     * years too (rule A05 then says so).
     *
     * @return the evaluator, without waivers
     */
    public static Evaluator evaluator() {
        return evaluator(terms());
    }

    /**
     * The letter's rulebook under terms that read it otherwise.
     *
     * @param terms the letter's terms with other readings, such as {@code terms().withReading(UsedUp.FIRST_PAYMENTS)}
     * @return the evaluator, which takes these terms for every agreement; without waivers
     */
    public static Evaluator evaluator(GrantTerms terms) {
        return Evaluator.of(rulebook(), byYear(terms));
    }

    private static TermsByYear byYear(GrantTerms terms) {
        return TermsByYear.of(terms).orElse(terms);
    }

    /**
     * Who has to do what after an evaluation by the letter's rules.
     *
     * @param evaluation what was found, and what would be paid
     * @return the parties with their tasks, what is to be corrected in the plan, and the payments to come
     */
    public static Agenda agenda(Evaluation evaluation) {
        return Agenda.of(evaluation, LetterDuties.DUTIES);
    }

    /**
     * The language to write to a pilot in: state bodies must write to a municipality in the language that it has
     * decided on.
     *
     * @param agreement any agreement
     * @return nynorsk where every municipality of the agreement is known, by its number, as one that writes nynorsk;
     *     else bokmål
     */
    public static Language language(Agreement agreement) {
        Given.value("agreement", agreement);
        return LetterPilots.language(agreement);
    }

    /**
     * The letter's demands: every sentence and bullet from the introduction to the closing, also those that ask for
     * nothing, with what meets it or why nothing does.
     *
     * @return the demands, in the letter's order
     */
    public static Vector<Demand> demands() {
        return LetterDemands.all();
    }
}
