package no.bygdevekst.examples.sheet;

import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import no.bygdevekst.place.Place;
import no.bygdevekst.text.Text;

/** Which cell each place of a plan document has (<i>celler</i>). */
public final class CellPlaces {

    private final Map<String, CellPlace> byPointer = new HashMap<>();

    /**
     * Notes the cell of a place; the first that is noted stands.
     *
     * @param pointer the place
     * @param cell its cell
     */
    public void put(String pointer, CellPlace cell) {
        byPointer.putIfAbsent(pointer, cell);
    }

    /**
     * The cell of a place, or of the nearest that it stands in.
     *
     * @param pointer the place
     * @return the cell, or none
     */
    public Option<CellPlace> of(String pointer) {
        String at = pointer;
        while (!byPointer.containsKey(at) && !at.isEmpty()) {
            at = at.substring(0, Math.max(0, at.lastIndexOf('/')));
        }
        return Option.of(byPointer.get(at));
    }

    /**
     * Where a place stands, in words.
     *
     * @param place the place
     * @return the words, or none
     */
    public Option<Text> words(Place place) {
        return of(place.toString()).map(CellPlace::words);
    }
}
