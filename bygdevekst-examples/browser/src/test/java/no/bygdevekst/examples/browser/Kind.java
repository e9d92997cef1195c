package no.bygdevekst.examples.browser;

import io.vavr.collection.Vector;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How documents are mutated. */
enum Kind {
    /** Bytes changed, put in and taken out: control characters, halves of characters, bytes that are no UTF-8. */
    BYTES {
        @Override
        Splice splice(byte[] base, String text, SplittableRandom random) {
            int at = random.nextInt(base.length + 1);
            int gone = Math.min(random.nextInt(3), base.length - at);
            return new Splice(at, gone, Pick.bytes(random));
        }
    },

    /** JSON out of order: brackets, commas, escapes, numbers of many digits, arrays of many levels. */
    TOKENS {
        private final Pattern between = Pattern.compile("[\\[\\]{}:,\"]");

        @Override
        Splice splice(byte[] base, String text, SplittableRandom random) {
            Splice token = Pick.one(between, text, random);
            return new Splice(token.at(), random.nextInt(2), Pick.tokens(random));
        }
    },

    /** A value with another of its kind in its place: most stay readable. */
    VALUES {
        private final Pattern scalar = Pattern.compile("(?<=: )(\"[^\"\\\\]*\"|-?[0-9.]+|true|false)");

        @Override
        Splice splice(byte[] base, String text, SplittableRandom random) {
            Splice value = Pick.one(scalar, text, random);
            return value.with(Pick.like(value.of(text), scalar, text, random));
        }
    },

    /** Half typed: values that are not there yet, and members and elements that are not. */
    GAPS {
        private final Pattern member = Pattern.compile("\"[A-Za-z]+\" ?: ?(\"[^\"\\\\]*\"|-?[0-9.]+|true|false),?");
        private final Pattern scalar = Pattern.compile("(?<=: )(\"[^\"\\\\]*\"|-?[0-9.]+|true|false)");
        private final Vector<String> nothing = Vector.of("null", "\"\"", "0", "[]", "{}", "-1", "\"x\"");

        @Override
        Splice splice(byte[] base, String text, SplittableRandom random) {
            return random.nextInt(4) == 0
                    ? Pick.one(member, text, random).with("")
                    : Pick.one(scalar, text, random).with(nothing.get(random.nextInt(nothing.size())));
        }
    };

    /** One change of a document; places are those of the document as one byte a character. */
    abstract Splice splice(byte[] base, String text, SplittableRandom random);

    /** Pieces to put in, chosen by chance. */
    private static final class Pick {

        private static final Vector<String> TOKENS = Vector.of(
                "[",
                "]",
                "{",
                "}",
                ":",
                ",",
                "\"",
                "null",
                "true",
                "1E400",
                "1E3",
                "-0",
                "0.10",
                "00",
                "1.",
                "\\u0000",
                "\\ud800",
                "\"\\ud800\":1,",
                "\"\\ud83d\\ude00\"",
                "\u0000",
                "\t",
                "\n",
                "\r",
                " ",
                "//",
                "/**/",
                "\"x\":1,",
                "\"format\":\"bygdevekst-plan/1\",",
                "9".repeat(400),
                "0.".concat("3".repeat(300)),
                "[".repeat(120),
                "'");
        private static final int LONG = 500;

        static byte[] bytes(SplittableRandom random) {
            byte[] bytes = new byte[random.nextInt(4)];
            random.nextBytes(bytes);
            for (int i = 0; i < bytes.length && random.nextBoolean(); i++) {
                bytes[i] = (byte) random.nextInt(0x20);
            }
            return bytes;
        }

        static byte[] tokens(SplittableRandom random) {
            if (random.nextInt(LONG) == 0) {
                return Splice.latin(random.nextBoolean() ? "[".repeat(600) : "7".repeat(1_000_000));
            }
            return Splice.latin(TOKENS.get(random.nextInt(TOKENS.size())));
        }

        static Splice one(Pattern pattern, String text, SplittableRandom random) {
            Matcher matcher = pattern.matcher(text);
            int from = random.nextInt(text.length());
            if (!matcher.find(from) && !matcher.find(0)) {
                return new Splice(from, 0, new byte[0]);
            }
            return new Splice(matcher.start(), matcher.end() - matcher.start(), new byte[0]);
        }

        // Another number nearby, or what stands somewhere else where a value of this kind stands.
        static String like(String value, Pattern scalar, String text, SplittableRandom random) {
            if (value.matches("[0-9]{1,9}") && random.nextBoolean()) {
                return Long.toString(Math.max(0, Long.parseLong(value) + random.nextInt(-3, 4)));
            }
            for (int i = 0; i < 50; i++) {
                String other = one(scalar, text, random).of(text);
                if ((!other.isEmpty() && other.charAt(0) == value.charAt(0))
                        || (other.matches("[0-9.]+") && value.matches("[0-9.]+"))) {
                    return other;
                }
            }
            return value;
        }
    }
}
