package no.bygdevekst.examples.command;

import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Documents that are made to be bad, of any size: each has one thing many times that is dear to tell of. */
enum HostileDocument {
    /** A title as long as there is room for, told of at each of many faulty lines. */
    LONG_TITLE(n -> plan("", measure("T1", "å".repeat(300), "D1", list(n, i -> stateLine())))),
    /** Measures with nothing right in them. */
    BARE_MEASURES(n -> plan("", list(n, i -> measure("T" + i, "x", "D1", "")))),
    /** Measures of one id and different titles. */
    REPEATED_IDS(n -> plan("", list(n, i -> measure("T1", "x".repeat(250) + i, "D1", stateLine())))),
    /** Long words on why a measure has changed, told of at each year that has. */
    LONG_NOTE(n -> list(
                    n / 970 + 1,
                    i -> measure("T" + i, "x", "D1", list(970, y -> line(2026 + y, "state", "OTHER", "")))
                            .replaceFirst("\\{", "{\"changeNote\":\"" + "å".repeat(20_000) + "\","))
            .transform(measures -> plan("", measures)
                    .replaceFirst(
                            "}$",
                            ",\"previousPlan\":{\"year\":2025,\"revision\":1,\"preparedBy\":[],\"signatures\":[],"
                                    + "\"measures\":[" + list(n / 970 + 1, i -> measure("T" + i, "x", "D1", ""))
                                    + "]}}"))),
    /** Measures whose ids have one hash. */
    MEASURE_IDS(n -> plan("", list(n, i -> measure(alike(i), "x", "D1", stateLine())))),
    /** Sub-goals whose ids have one hash, all named by a measure. */
    SUB_GOAL_IDS(n -> plan(
            list(n, i -> "{\"id\":\"" + alike(i) + "\",\"title\":\"x\",\"goals\":[\"LABOUR\"]}"),
            measure("T1", "x", list(n, HostileDocument::alike).replace(",", "\",\""), stateLine()))),
    /** Unknown partners whose ids have one hash, that pay. */
    PARTNER_IDS(n -> plan("", measure("T1", "x", "D1", list(n, i -> line(2025, "partner:" + small(i), "OTHER", ""))))),
    /** Other sources whose names have one hash. */
    OTHER_NAMES(n -> plan("", measure("T1", "x", "D1", list(n, i -> line(2025, "other:" + alike(i), "OTHER", ""))))),
    /** Lines whose descriptions have one hash, all with the same to be said of them. */
    DESCRIPTIONS(n -> plan(
            "",
            measure(
                    "T1",
                    "x",
                    "D1",
                    list(n, i -> line(2025, "state", "GUARANTEE", ",\"description\":\"" + alike(i) + "\""))))),
    /** Nothing that can be read. */
    UNREADABLE(n -> plan("", list(n, i -> "{\"" + alike(i) + "\":\"" + "x".repeat(500) + "\"}")));

    private static final int LETTERS = 16;

    private final IntFunction<String> document;

    HostileDocument(IntFunction<String> document) {
        this.document = document;
    }

    /** A document with the thing so many times. */
    String of(int times) {
        return document.apply(times);
    }

    /** The same with ids that differ in their hash. */
    String plain(int times) {
        return of(times).replace("AaBB", "AaBc").replace("BBAa", "ABAa").replace("c2d1", "c2e1");
    }

    private static String list(int times, IntFunction<String> each) {
        return IntStream.range(0, times).mapToObj(each).collect(Collectors.joining(","));
    }

    // Aa and BB have one hash, and so have all texts that are put together of them.
    private static String alike(int i) {
        StringBuilder id = new StringBuilder();
        for (int bit = 0; bit < LETTERS; bit++) {
            id.append((i >> bit & 1) == 0 ? "Aa" : "BB");
        }
        return id.toString();
    }

    private static String small(int i) {
        return alike(i).replace("Aa", "c2").replace("BB", "bq");
    }

    private static String line(int year, String source, String use, String more) {
        return "{\"year\":" + year + ",\"source\":\"" + source + "\",\"use\":\"" + use + "\",\"amount\":1" + more + "}";
    }

    private static String stateLine() {
        return line(2025, "state", "GUARANTEE", "");
    }

    private static String measure(String id, String title, String subGoals, String lines) {
        return "{\"id\":\"" + id + "\",\"title\":\"" + title + "\",\"subGoals\":[\"" + subGoals
                + "\"],\"responsible\":\"municipality:5540\",\"agreedBy\":[],\"activities\":[],\"budget\":[" + lines
                + "]}";
    }

    private static String plan(String subGoals, String measures) {
        String first = "{\"id\":\"D1\",\"title\":\"x\",\"goals\":[\"LABOUR\"]}";
        return "{\"format\":\"bygdevekst-plan/1\",\"agreement\":{\"id\":\"n\",\"pilot\":\"N\",\"period\":{\"from\":2025,\"to\":2027},"
                + "\"municipalities\":[{\"number\":\"5540\",\"name\":\"K\"}],\"partners\":[],\"subGoals\":["
                + first + (subGoals.isEmpty() ? "" : "," + subGoals)
                + "],\"stateGrants\":[{\"appropriationYear\":2025,\"amount\":1000}]},"
                + "\"plan\":{\"year\":2025,\"revision\":1,\"preparedBy\":[],\"signatures\":[],\"measures\":[" + measures
                + "]}}";
    }
}
