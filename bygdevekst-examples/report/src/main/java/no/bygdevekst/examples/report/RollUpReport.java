package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.money.Nok;
import no.bygdevekst.programme.PilotRow;
import no.bygdevekst.programme.Programme;
import no.bygdevekst.programme.RollUp;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** All pilots at once, for people (<i>samlet oversikt</i>). */
public final class RollUpReport {

    private static final Text TITLE = Text.of("Alle pilotene samlet", "Alle pilotane samla", "All pilots together");
    private static final Template COUNT = Template.of("Planer: {count}.", "Planar: {count}.", "Plans: {count}.");
    private static final Template UNFIT = Template.of(
            "Kan ikke sendes inn: {pilots}.", "Kan ikkje sendast inn: {pilots}.", "Cannot be submitted: {pilots}.");
    private static final Template WITHOUT = Template.of(
            "Har ingen utbetalingsplan, og er bare med i tilsagn og det det er søkt om: {pilots}.",
            "Har ingen utbetalingsplan, og er berre med i tilsegn og det det er søkt om: {pilots}.",
            "Without a payment plan, and so only in commitment and what is asked for: {pilots}.");
    private static final Template AND_MORE =
            Template.of("{names} og {more} til", "{names} og {more} til", "{names} and {more} more");
    private static final Template WHOLE = Template.of(
            "Hele rammen på {frame} er gitt som tilsagn.",
            "Heile ramma på {frame} er gjeven som tilsegn.",
            "All of the allocation of {frame} is committed.");
    private static final Template LESS = Template.of(
            "Av rammen på {frame} er {difference} ikke gitt som tilsagn.",
            "Av ramma på {frame} er {difference} ikkje gjevne som tilsegn.",
            "Of the allocation of {frame}, {difference} is not committed.");
    private static final Template MORE = Template.of(
            "Tilsagnene er {difference} mer enn rammen på {frame}.",
            "Tilsegna er {difference} meir enn ramma på {frame}.",
            "The commitments are {difference} more than the allocation of {frame}.");
    private static final int NAMED = 20;

    private final Programme programme;
    private final Language language;

    private RollUpReport(Programme programme, Language language) {
        this.programme = programme;
        this.language = language;
    }

    /**
     * The report: how many plans there are and which of them are not fit, the frame, and the sums of each pilot, of the
     * counties, the years and the uses. Of more than a hundred pilots the rows are left to the document.
     *
     * @param programme all pilots together
     * @param language which language
     * @return the report
     */
    public static Block of(Programme programme, Language language) {
        return new RollUpReport(programme, language).block();
    }

    private Block block() {
        RollUp rollUp = programme.rollUp();
        Vector<PilotRow> pilots = rollUp.pilots();
        Arguments count = Arguments.of("count", Argument.number(pilots.size()));
        Block said = Block.stacked(Vector.of(
                Block.paragraph(COUNT.fill(count, language)),
                named(UNFIT, pilots.reject(PilotRow::submittable)),
                named(WITHOUT, pilots.filter(pilot -> pilot.sums().payments().isEmpty())),
                frame()));
        return Block.heading(TITLE.in(language), "=")
                .then(said)
                .thenApart(new PilotTables(rollUp, language).block())
                .thenApart(new ProgrammeTables(rollUp, language).block());
    }

    private Block named(Template words, Vector<PilotRow> pilots) {
        if (pilots.isEmpty()) {
            return Block.nothing();
        }
        String names =
                pilots.take(NAMED).map(pilot -> Excerpt.of(pilot.pilot())).mkString(", ");
        String all = pilots.size() <= NAMED
                ? names
                : AND_MORE.fill(
                        Arguments.of("names", Argument.composed(names)).and("more", pilots.size() - NAMED), language);
        return Block.paragraph(words.fill(Arguments.of("pilots", Argument.composed(all)), language));
    }

    private Block frame() {
        Option<Nok> difference = programme.difference();
        if (difference.isEmpty()) {
            return Block.nothing();
        }
        Arguments frame = Arguments.of("frame", programme.frame().get());
        Nok more = difference.get();
        if (more.isZero()) {
            return Block.paragraph(WHOLE.fill(frame, language));
        }
        Nok apart = more.isPositive() ? more : more.negated();
        return Block.paragraph((more.isPositive() ? MORE : LESS).fill(frame.and("difference", apart), language));
    }
}
