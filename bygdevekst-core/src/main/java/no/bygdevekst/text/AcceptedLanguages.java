package no.bygdevekst.text;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the header {@code Accept-Language} (RFC 9110): tags with weights from 0 to 1, 1 where none is given.
 */
final class AcceptedLanguages {

    private static final Pattern WEIGHTED =
            Pattern.compile("([A-Za-z0-9-]{1,40})(?:[ \\t]*;[ \\t]*[qQ]=([01](?:\\.[0-9]{0,3})?))?");

    private static final int MOST_TAGS = 100;
    private static final int WHOLE = 1000;

    private AcceptedLanguages() {}

    static Option<Language> mostWanted(String header) {
        Vector<Wanted> wanted = Vector.of(header.split(",", MOST_TAGS)).flatMap(AcceptedLanguages::wanted);
        return wanted.filter(each -> each.weight > 0)
                .reduceLeftOption((best, each) -> each.weight > best.weight ? each : best)
                .map(Wanted::language);
    }

    private static Option<Wanted> wanted(String part) {
        Matcher tag = WEIGHTED.matcher(part.strip());
        return tag.matches()
                ? Language.tryOf(tag.group(1)).map(language -> new Wanted(language, weight(tag.group(2))))
                : Option.none();
    }

    // In thousandths: «1», «0.8» and «0.800» are what a header has.
    private static int weight(@Nullable String text) {
        if (text == null) {
            return WHOLE;
        }
        int thousandths = 0;
        String digits = text.replace(".", "");
        for (int i = 0; i < 4; i++) {
            thousandths = thousandths * 10 + (i < digits.length() ? digits.charAt(i) - '0' : 0);
        }
        return Math.min(WHOLE, thousandths);
    }

    private record Wanted(Language language, int weight) {}
}
