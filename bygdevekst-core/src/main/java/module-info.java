/**
 * Rural growth agreements (<i>bygdevekstavtaler</i>) as immutable values and pure functions: is an action plan fit to
 * be submitted, and if not, what is missing and by which sentence of the ministry's letter? What do its tables look
 * like, and what is paid when?
 *
 * <p>Amounts are exact to the øre, findings cite the letter, messages come in bokmål, nynorsk and English, and every
 * figure can say why. There is no clock, no locale, no input or output: what a function says follows from its
 * arguments.
 *
 * <p>Null is refused wherever a value is handed over, also inside an array, a collection or an option: with
 * {@link no.bygdevekst.text.NullArgumentException}, a {@link NullPointerException} that names what is null. What is
 * handed over is copied; what comes out is immutable.
 *
 * <pre>{@code
 * Evaluator evaluator = Letter2024.evaluator();
 * Evaluation evaluation = evaluator.evaluate(Submission.of(agreement, plan));
 * evaluation.findings().forEach(finding ->
 *         System.out.println(finding.rule() + " " + evaluation.text(finding, Language.NYNORSK)));
 * evaluator.check(Submission.of(agreement, plan))
 *         .forEach(submittable -> submittable.paymentPlan()
 *                 .forEach(payments -> System.out.println(payments.released().in(Language.NYNORSK))));
 * }</pre>
 *
 * <h2>From the letter to the code</h2>
 *
 * <ol>
 *   <li>A sentence or an item of the letter goes by its {@link no.bygdevekst.source.Citation}.
 *       {@link no.bygdevekst.letter2024.Letter2024#demands()} has all of them in order: each
 *       {@link no.bygdevekst.letter2024.demand.Demand} says what is asked, and names the rules and functions that meet
 *       it.
 *   <li>How the letter pays is in {@link no.bygdevekst.letter2024.Letter2024#terms()}: the
 *       {@link no.bygdevekst.terms.GrantTerms} of an appropriation year, which everything that computes by them is
 *       given.
 *   <li>What it asks of a plan is a {@link no.bygdevekst.rulebook.Rule} that cites it, in
 *       {@link no.bygdevekst.letter2024.Letter2024#rulebook()}. What a rule finds is a
 *       {@link no.bygdevekst.finding.Finding} with the same citation.
 *   <li>What it asks to be computed is in {@link no.bygdevekst.budget}, {@link no.bygdevekst.payment},
 *       {@link no.bygdevekst.allocation}, {@link no.bygdevekst.revision} and {@link no.bygdevekst.fitting}; the steps
 *       of an {@link no.bygdevekst.explain.Explanation} cite what they follow.
 *   <li>Where it leaves room, a {@link no.bygdevekst.source.Reading} of the terms says how it was read, and the other
 *       reading can be chosen; {@link no.bygdevekst.letter2024.rule.FixedReading} names those without a choice.
 * </ol>
 *
 * <h2>Where to begin reading</h2>
 *
 * <p>With {@link no.bygdevekst.evaluation.Evaluator}, which does all of it in one call; then with the values it is
 * given, from {@link no.bygdevekst.plan.Submission} down to {@link no.bygdevekst.agreement.Agreement} and
 * {@link no.bygdevekst.plan.ActionPlan}; or, for amounts alone, with {@link no.bygdevekst.payment.PaymentPlan}. The
 * source of this module exports its packages in the order in which they stand on each other.
 */
module no.bygdevekst.core {
    requires transitive io.vavr;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports no.bygdevekst.text;
    exports no.bygdevekst.money;
    exports no.bygdevekst.source;
    exports no.bygdevekst.identifier;
    exports no.bygdevekst.period;
    exports no.bygdevekst.place;
    exports no.bygdevekst.agreement;
    exports no.bygdevekst.explain;
    exports no.bygdevekst.finding;
    exports no.bygdevekst.plan;
    exports no.bygdevekst.letter2024.data;
    exports no.bygdevekst.terms;
    exports no.bygdevekst.commitment;
    exports no.bygdevekst.allocation;
    exports no.bygdevekst.budget;
    exports no.bygdevekst.payment;
    exports no.bygdevekst.revision;
    exports no.bygdevekst.fitting;
    exports no.bygdevekst.rulebook;
    exports no.bygdevekst.forecast;
    exports no.bygdevekst.settlement;
    exports no.bygdevekst.letter2024.rule;
    exports no.bygdevekst.letter2024.demand;
    exports no.bygdevekst.evaluation;
    exports no.bygdevekst.mending;
    exports no.bygdevekst.agenda;
    exports no.bygdevekst.programme;
    exports no.bygdevekst.letter2024.mending;
    exports no.bygdevekst.codelist;
    exports no.bygdevekst.letter2024;
}
