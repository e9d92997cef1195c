package no.bygdevekst.json.evaluation;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.explain.Step;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** The amounts that a finding compares, at the addresses that its form gives them. */
final class FindingFigures {

    private static final Template WHAT = Template.of(
            "beløpet «{name}» i merknaden etter regel {rule}",
            "beløpet «{name}» i merknaden etter regel {rule}",
            "the amount “{name}” in the finding of rule {rule}");

    private static final String ACTUAL = "actual";
    private static final String EXPECTED = "expected";
    private static final String DIFFERENCE = "difference";

    private final Finding finding;

    private FindingFigures(Finding finding) {
        this.finding = finding;
    }

    static Figured of(Finding finding) {
        return Figured.object().with("arguments", new FindingFigures(finding)::arguments);
    }

    private Figured arguments() {
        return Vector.ofAll(finding.arguments().inOrder())
                .foldLeft(
                        Figured.object(),
                        (members, argument) -> argument._2 instanceof Nok amount
                                ? members.figure(argument._1, () -> explain(argument._1, amount))
                                : members);
    }

    private Explanation explain(String name, Nok amount) {
        Explanation explanation =
                Explanation.of(what(name), name.equals(DIFFERENCE) ? difference(amount) : new Step.Given(amount));
        return finding.citation().map(explanation::citing).getOrElse(explanation);
    }

    // Some rules say by how much there is too much, others by how much too little.
    private Step difference(Nok amount) {
        return between(ACTUAL, EXPECTED, amount)
                .orElse(() -> between(EXPECTED, ACTUAL, amount))
                .getOrElse(() -> new Step.Given(amount));
    }

    private Option<Step> between(String from, String subtracted, Nok amount) {
        return amount(from)
                .flatMap(more -> amount(subtracted)
                        .filter(less -> more.minus(less).equals(amount))
                        .map(less -> new Step.Difference(
                                Explanation.given(what(from), more),
                                Vector.of(Explanation.given(what(subtracted), less)))));
    }

    private Option<Nok> amount(String name) {
        return finding.arguments().get(name).filter(Nok.class::isInstance).map(Nok.class::cast);
    }

    private Phrase what(String name) {
        return new Phrase(
                WHAT,
                Arguments.of("name", Argument.words(name))
                        .and("rule", finding.rule().value()));
    }
}
