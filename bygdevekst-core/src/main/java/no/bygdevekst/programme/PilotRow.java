package no.bygdevekst.programme;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.identifier.CountyNumber;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.payment.PaymentProjection;
import no.bygdevekst.text.Given;

/**
 * What is kept of a pilot's submission (<i>rad for en pilot</i>).
 *
 * @param agreement the agreement
 * @param pilot what the pilot is called
 * @param county the county that all its municipalities are in, none where they are in several
 * @param year the plan's year
 * @param submittable whether the plan can be submitted
 * @param sums its sums
 * @param due what is to be paid now, to whom and under which grants
 */
public record PilotRow(
        AgreementId agreement,
        String pilot,
        Option<CountyNumber> county,
        int year,
        boolean submittable,
        PilotSums sums,
        Vector<PaymentDue> due) {

    /**
     * Refuses null.
     *
     * @param agreement the agreement
     * @param pilot what the pilot is called
     * @param county the county that all its municipalities are in, none where they are in several
     * @param year the plan's year
     * @param submittable whether the plan can be submitted
     * @param sums its sums
     * @param due what is to be paid now, to whom and under which grants
     */
    public PilotRow {
        Given.value("agreement", agreement);
        Given.value("pilot", pilot);
        Given.noNull("county", county);
        Given.value("sums", sums);
        Given.noNulls("due", due);
    }

    static PilotRow of(Evaluation evaluation) {
        Agreement agreement = evaluation.file().agreement();
        Option<PaymentProjection> payments = evaluation.payments();
        return new PilotRow(
                agreement.id(),
                agreement.pilot(),
                county(agreement),
                evaluation.file().planYear(),
                evaluation.isSubmittable(),
                PilotSums.of(agreement, evaluation.wholePeriodBudget(), payments),
                payments.map(each -> PaymentDue.of(agreement, each)).getOrElse(Vector.empty()));
    }

    private static Option<CountyNumber> county(Agreement agreement) {
        Vector<CountyNumber> counties = agreement
                .municipalities()
                .map(Municipality::number)
                .map(MunicipalityNumber::county)
                .distinct();
        return counties.singleOption();
    }
}
