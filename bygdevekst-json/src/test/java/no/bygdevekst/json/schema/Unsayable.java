package no.bygdevekst.json.schema;

import java.util.regex.Pattern;
import no.bygdevekst.json.format.Problem;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.place.ProblemCode;
import tools.jackson.databind.JsonNode;

/** What our reader asks and a schema cannot say; FORMAT.md has the same list. */
final class Unsayable {

    private static final Pattern ACTIVITY = Pattern.compile("/(plan|previousPlan)/measures/\\d+/activities/\\d+");
    private static final int MOST_DECIMALS = 2;

    private Unsayable() {}

    /** What a schema must answer where the reader has these problems. */
    static Verdict verdict(Problems problems, JsonNode document) {
        if (problems.inOrder().exists(problem -> !is(problem, document))) {
            return Verdict.REFUSED;
        }
        return problems.inOrder().exists(problem -> isMeasured(problem, document)) ? Verdict.EITHER : Verdict.ACCEPTED;
    }

    private static boolean is(Problem problem, JsonNode document) {
        return problem.code() == ProblemCode.DUPLICATE_MEMBER
                || isOrderOfEnds(problem)
                || isCheckDigit(problem, document.at(problem.at()))
                || isMeasured(problem, document);
    }

    /** What may also be outside other bounds, which a schema does say. */
    private static boolean isMeasured(Problem problem, JsonNode document) {
        JsonNode value = document.at(problem.at());
        return isTooFine(problem, value) || isLongByPairs(problem, value);
    }

    /** The period's years, and an activity's days; the period is too long as well where its ends are far apart. */
    private static boolean isOrderOfEnds(Problem problem) {
        boolean ofThePeriod = problem.at().equals("/agreement/period");
        return problem.code() == ProblemCode.CONFLICT
                ? ofThePeriod || ACTIVITY.matcher(problem.at()).matches()
                : ofThePeriod && problem.code() == ProblemCode.OUT_OF_BOUNDS;
    }

    private static boolean isTooFine(Problem problem, JsonNode value) {
        return problem.code() == ProblemCode.OUT_OF_BOUNDS
                && value.isNumber()
                && value.decimalValue().stripTrailingZeros().scale() > MOST_DECIMALS;
    }

    private static boolean isCheckDigit(Problem problem, JsonNode value) {
        return problem.at().endsWith("/organizationNumber")
                && value.isString()
                && value.stringValue().matches("[1-9][0-9]{8}");
    }

    /** A schema counts characters, the reader UTF-16 code units, of which some characters have two. */
    private static boolean isLongByPairs(Problem problem, JsonNode value) {
        return problem.code() == ProblemCode.NOT_ALLOWED
                && value.isString()
                && value.stringValue().codePoints().anyMatch(Character::isSupplementaryCodePoint);
    }

    /** What a schema answers. */
    enum Verdict {
        ACCEPTED,
        REFUSED,
        EITHER
    }
}
