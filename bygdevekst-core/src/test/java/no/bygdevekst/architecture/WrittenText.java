package no.bygdevekst.architecture;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the program says in one place of its source, in three languages. */
record WrittenText(String file, String bokmal, String nynorsk, String english) {

    private static final Pattern CALL =
            Pattern.compile("(?:\\b(?:Text|Template|Phrase)\\.of|\\.(?:summary|asks|wrong|mend))\\(");
    private static final Pattern LITERALS =
            Pattern.compile("\\s*\"(?:[^\"\\\\]|\\\\.)*\"(?:\\s*\\+\\s*\"(?:[^\"\\\\]|\\\\.)*\")*\\s*");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"");

    private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-fA-F]{4})");

    /** All texts of every module that are written out in their source. */
    static Vector<WrittenText> ofEveryModule() {
        return SourceFile.ofEveryModule().flatMap(WrittenText::in);
    }

    /** The texts of one file: calls of three literals, one in each language. */
    static Vector<WrittenText> in(SourceFile file) {
        List<WrittenText> found = new ArrayList<>();
        Matcher call = CALL.matcher(file.text());
        while (call.find()) {
            Vector<String> words = literals(file.text(), call.end());
            if (words.size() == 3) {
                found.add(new WrittenText(file.name(), words.get(0), words.get(1), words.get(2)));
            }
        }
        return Vector.ofAll(found);
    }

    /** The arguments of a call that are literals, from its opening parenthesis on. */
    private static Vector<String> literals(String source, int from) {
        List<String> words = new ArrayList<>();
        Matcher argument = LITERALS.matcher(source);
        int next = from;
        while (argument.region(next, source.length()).lookingAt()) {
            words.add(joined(argument.group()));
            next = argument.end() + 1;
        }
        return Vector.ofAll(words);
    }

    private static String joined(String literals) {
        StringBuilder text = new StringBuilder();
        Matcher literal = LITERAL.matcher(literals);
        while (literal.find()) {
            text.append(withoutEscapes(literal.group(1)));
        }
        return text.toString();
    }

    private static String withoutEscapes(String literal) {
        return UNICODE.matcher(literal)
                .replaceAll(escape -> Character.toString(Integer.parseInt(escape.group(1), 16)))
                .translateEscapes();
    }
}
