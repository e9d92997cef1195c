package no.bygdevekst.examples.sheet;

import io.vavr.Tuple;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Pattern;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/**
 * What the parties are called in a workbook (<i>parter</i>): «Kåfjord (5540)» is {@code municipality:5540} and
 * «Husbanken (husbanken)» {@code partner:husbanken}. Where a name could be mistaken, in a list or in a formula, the
 * plan document's own word for the party stands instead, which is read everywhere.
 */
public final class PartyNames {

    /** How the plan document writes a municipality. */
    public static final String MUNICIPALITY = "municipality:";

    /** How the plan document writes a partner. */
    public static final String PARTNER = "partner:";

    /** How the plan document writes another source. */
    public static final String OTHER = "other:";

    /** How the plan document writes the state. */
    public static final String STATE = "state";

    private static final Text STATE_NAME = Text.of("staten", "staten", "the state");
    private static final Text OTHER_NAME = Text.of("annen kilde:", "anna kjelde:", "other source:");
    private static final Pattern UNSAFE =
            Pattern.compile("[;*?~\"\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]|^[=+@<>-]|^\\s|\\s$|\\s\\s");
    private static final int LONGEST = 200;

    private final Map<String, String> labels;
    private final Map<String, String> parties;
    private final Map<String, String> byId;
    private final Map<String, Vector<String>> byName;

    /**
     * A party of an agreement.
     *
     * @param party as the plan document writes it
     * @param id its number or id
     * @param name its name
     */
    public record Named(String party, String id, String name) {

        String label() {
            return name + " (" + id + ")";
        }
    }

    private PartyNames(Vector<Named> named) {
        Map<String, Vector<Named>> byLabel = named.groupBy(each -> Spaces.normal(each.label()));
        this.labels = LinkedHashMap.ofEntries(named.filter(
                        each -> byLabel.get(Spaces.normal(each.label())).get().size() == 1 && isSafe(each.label()))
                .map(each -> Tuple.of(each.party(), each.label())));
        this.parties =
                LinkedHashMap.ofEntries(labels.toVector().map(entry -> Tuple.of(Spaces.normal(entry._2), entry._1)));
        this.byId = LinkedHashMap.ofEntries(named.groupBy(Named::id)
                .filterValues(same -> same.size() == 1)
                .toVector()
                .map(entry -> Tuple.of(entry._1, entry._2.head().party())));
        this.byName = named.groupBy(each -> Spaces.normal(each.name()))
                .mapValues(same -> same.map(Named::party).distinct());
    }

    /**
     * The names of some parties; of a repeated one the first stands.
     *
     * @param named municipalities, then partners
     * @return the names
     */
    public static PartyNames of(Vector<Named> named) {
        return new PartyNames(named.distinctBy(Named::party));
    }

    /**
     * What a party is called.
     *
     * @param party as the plan document writes it
     * @param language which language
     * @return the words of its cells
     */
    public String label(String party, Language language) {
        if (party.equals(STATE)) {
            return STATE_NAME.in(language);
        }
        if (party.startsWith(OTHER)) {
            String label = OTHER_NAME.in(language) + " " + party.substring(OTHER.length());
            return isSafe(label) ? label : party;
        }
        return labels.getOrElse(party, party);
    }

    /**
     * The party that is meant.
     *
     * @param text what stands in a cell
     * @return as the plan document writes it, or the text itself where nobody is called so
     */
    public String party(String text) {
        String asked = Spaces.normal(text);
        if (isState(asked)) {
            return STATE;
        }
        return other(text)
                .orElse(() -> parties.get(asked))
                .orElse(() -> byId.get(idOf(asked)))
                .orElse(() -> byName.get(asked).filter(same -> same.size() == 1).map(Vector::head))
                .getOrElse(() -> Spaces.single(text));
    }

    /** What stands in brackets at the end, also where a party has got another name since. */
    private static String idOf(String asked) {
        return asked.replaceFirst("^.*\\(([a-z0-9-]+)\\)$", "$1");
    }

    private static boolean isState(String asked) {
        return asked.equals(STATE)
                || Vector.of(Language.values())
                        .exists(each -> STATE_NAME.in(each).equals(asked));
    }

    private static Option<String> other(String text) {
        return Option.when(text.startsWith(OTHER), text)
                .orElse(() -> Vector.of(Language.values())
                        .map(OTHER_NAME::in)
                        .find(name -> Spaces.normal(text).startsWith(name))
                        .map(name -> OTHER + Spaces.single(Spaces.single(text).substring(name.length()))));
    }

    private static boolean isSafe(String label) {
        return label.length() <= LONGEST && !UNSAFE.matcher(label).find();
    }
}
