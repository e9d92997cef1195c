package no.bygdevekst.examples.benchmark;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.bygdevekst.finding.Severity;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * What a team would write instead of the library: data binding into records, a validator of the structure, sums with
 * {@code BigDecimal}, and data binding again. Its tables and payments are those of the library; of the rules it has
 * only what annotations can say.
 */
final class Peer {

    static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private Peer() {}

    /** From the bytes of a plan to the bytes of its evaluation. */
    static byte[] everything(byte[] json) {
        return Beans.write(evaluation(Beans.readPlan(json)));
    }

    static EvaluationBean evaluation(PlanBean document) {
        List<EvaluationBean.Finding> findings = findings(VALIDATOR.validate(document));
        PeerBudget budget = new PeerBudget(document);
        PeerCosts costs = new PeerCosts(document);
        return new EvaluationBean(
                "bygdevekst-evaluation/1",
                "nb",
                null,
                findings.isEmpty(),
                findings,
                budget.wholePeriod(),
                budget.yearNeed(),
                costs.costPlan(),
                costs.byUser(),
                new PeerPayments(document).plan());
    }

    private static List<EvaluationBean.Finding> findings(Set<ConstraintViolation<PlanBean>> violations) {
        List<EvaluationBean.Finding> findings = new ArrayList<>();
        for (ConstraintViolation<PlanBean> violation : violations) {
            String at = violation.getPropertyPath().toString();
            EvaluationBean.Source source = new EvaluationBean.Source("", "", "");
            findings.add(new EvaluationBean.Finding(
                    violation.getMessageTemplate(), Severity.ERROR, at, violation.getMessage(), source, Map.of(), at));
        }
        return findings;
    }
}
