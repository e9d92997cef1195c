package no.bygdevekst.json.codec;

import io.vavr.collection.Traversable;
import io.vavr.control.Option;
import java.util.Locale;

/** Finds the word that was probably meant: the one with the fewest letters to change, if they are few. */
public final class Nearest {

    private static final int LONGEST = 60;

    private Nearest() {}

    /**
     * The word that another is probably a misspelling of.
     *
     * @param word what was written
     * @param known the words that could have been meant
     * @return the nearest, where no more than a third of its letters must be changed; capitals do not count
     */
    public static Option<String> of(String word, Traversable<String> known) {
        if (word.length() > LONGEST) {
            return Option.none();
        }
        return known.minBy(candidate -> distance(word, candidate))
                .filter(nearest -> distance(word, nearest) <= nearest.length() / 3);
    }

    // Levenshtein: letters to put in, take out or change.
    private static int distance(String written, String candidate) {
        String from = written.toLowerCase(Locale.ROOT);
        String to = candidate.toLowerCase(Locale.ROOT);
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
