package no.bygdevekst.examples.sheet;

import io.vavr.collection.Vector;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How rows name the measure that they are of (<i>tiltaksnøkler</i>): by its id. Of measures with the same id, or one
 * that differs in case alone, which formulas take for the same, the second is «T1 (2)»; no id looks so, and the rows
 * stay with their measure wherever it moves.
 */
public final class MeasureKeys {

    private static final String SUFFIX = " \\([0-9]+\\)$";

    private MeasureKeys() {}

    /**
     * The keys of measures with some ids.
     *
     * @param ids the ids, in the order of the measures
     * @return a key for each
     */
    public static Vector<String> of(Vector<String> ids) {
        Map<String, Integer> seen = new HashMap<>();
        return ids.map(id -> {
            int count = seen.merge(id.toLowerCase(Locale.ROOT), 1, Integer::sum);
            return count == 1 ? id : id + " (" + count + ")";
        });
    }

    /**
     * The id of a key.
     *
     * @param key the key
     * @return the id
     */
    public static String id(String key) {
        return key.replaceFirst(SUFFIX, "");
    }
}
