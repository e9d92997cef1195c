package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.LinkedHashMap;
import java.util.Map;
import no.bygdevekst.agreement.Parties;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.MeasureParties;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedLine;
import no.bygdevekst.rulebook.PlacedMeasure;

/**
 * The lines of one measure for which an exception opens by the same ground (<i>linjer som bruker et unntak</i>), so
 * that who is in the measure is asked once, however many they are.
 */
record Claims(PlacedMeasure measure, Vector<PlacedLine> lines) {

    /** The claims by a ground, of the measures that have any. */
    static Vector<Claims> in(CaseFile file, ExceptionGround ground) {
        Map<PlacedMeasure, Vector<PlacedLine>> lines = new LinkedHashMap<>();
        file.exceptionLines()
                .filter(placed -> file.opens(placed) && hasGround(placed, ground))
                .forEach(placed -> lines.merge(placed.of(), Vector.of(placed), Vector::appendAll));
        return Vector.ofAll(lines.entrySet()).map(entry -> new Claims(entry.getKey(), entry.getValue()));
    }

    private static boolean hasGround(PlacedLine placed, ExceptionGround ground) {
        return placed.line().exception().exists(exception -> exception.ground() == ground);
    }

    boolean areOfCooperation(Parties parties) {
        return involve(parties, Vector.of(PartnerKind.INTERMUNICIPAL)) || municipalities(parties) >= 2;
    }

    int municipalities(Parties parties) {
        return involved(parties)
                .count(party -> parties.isInPilot(party) || parties.isPartnerOf(party, PartnerKind.MUNICIPALITY));
    }

    boolean involve(Parties parties, Vector<PartnerKind> kinds) {
        return involved(parties).exists(party -> kinds.exists(kind -> parties.isPartnerOf(party, kind)));
    }

    /** Those in the measure itself, whatever the reading of who is involved in it. */
    private Vector<Party> involved(Parties parties) {
        return parties.inOrder(MeasureParties.involved(measure.measure()));
    }
}
