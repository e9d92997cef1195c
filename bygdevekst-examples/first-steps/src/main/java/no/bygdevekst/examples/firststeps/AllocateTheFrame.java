package no.bygdevekst.examples.firststeps;

import static no.bygdevekst.text.Language.BOKMAL;

import io.vavr.collection.Vector;
import no.bygdevekst.allocation.Allocation;
import no.bygdevekst.allocation.PilotWeight;
import no.bygdevekst.allocation.ProportionalAllocation;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.examples.layout.Column;
import no.bygdevekst.examples.layout.Table;
import no.bygdevekst.examples.layout.Terminal;
import no.bygdevekst.examples.report.ExplanationSection;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.letter2024.data.Pilot;
import no.bygdevekst.money.Nok;

/**
 * A host divides the 74 million between the pilots, as the letter does and in proportion to the municipalities alone.
 */
public final class AllocateTheFrame {

    private AllocateTheFrame() {}

    /**
     * Prints both divisions, and how one amount of each came about.
     *
     * @param arguments none
     */
    public static void main(String[] arguments) {
        Terminal.print(output());
    }

    static Block output() {
        Allocation letter = byBaseAndMunicipalities();
        Allocation proportional = byMunicipalitiesAlone();
        return table(letter, proportional)
                .block()
                .thenApart(ExplanationSection.block(letter.explain("Nord-Troms"), BOKMAL))
                .thenApart(ExplanationSection.block(proportional.explain("Nord-Troms"), BOKMAL));
    }

    private static Allocation byBaseAndMunicipalities() {
        return Letter2024.allocation();
    }

    private static Allocation byMunicipalitiesAlone() {
        return ProportionalAllocation.of(
                Letter2024.frame(),
                Letter2024.pilots().map(pilot -> new PilotWeight(pilot.name(), municipalities(pilot))),
                Nok.ofKroner(1_000));
    }

    private static int municipalities(Pilot pilot) {
        return pilot.municipalities().size();
    }

    private static Table table(Allocation letter, Allocation proportional) {
        Table table = Table.of(Vector.of(
                Column.text("Pilot", 30), Column.amount("Brevets fordeling"), Column.amount("Etter kommuner alene")));
        Table rows = Letter2024.pilots()
                .map(Pilot::name)
                .foldLeft(table, (all, name) -> row(all, name, letter.amount(name), proportional.amount(name)));
        return row(rows.rule(), "I alt", letter.frame(), proportional.frame());
    }

    private static Table row(Table table, String label, Nok letter, Nok proportional) {
        return table.row(label, Vector.of(letter.in(BOKMAL), proportional.in(BOKMAL)));
    }
}
