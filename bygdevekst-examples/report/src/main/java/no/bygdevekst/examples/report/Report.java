package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.layout.Block;

/** All that there is to say of a plan, for people (<i>rapport</i>). */
public final class Report {

    private Report() {}

    /**
     * The report: first what has to be done, that is the plan and the verdict, who has to do what, what is to be
     * corrected, the state's money and the next payment; then all of it, that is the findings, the tables of chapter 6,
     * by use and by user, and of chapter 7, and the payments.
     *
     * @param subject what it is about
     * @return the report
     */
    public static Block of(Subject subject) {
        return Block.apart(Vector.of(
                HeadingSection.of(subject),
                VerdictSection.of(subject),
                PartiesSection.of(subject),
                CorrectionsSection.of(subject),
                StateMoneySection.of(subject),
                NextPaymentSection.of(subject),
                LetterNote.of(subject),
                FindingsSection.of(subject),
                UnusedWaiversSection.of(subject),
                BudgetSection.of(subject),
                BudgetSection.costPlan(subject),
                BudgetSection.byUser(subject),
                NeedSection.of(subject),
                HoursSection.of(subject),
                PaymentSection.of(subject)));
    }

    /**
     * The report with how each instalment came about.
     *
     * @param subject what it is about
     * @return the report
     */
    public static Block explained(Subject subject) {
        return of(subject).thenApart(ExplanationSection.of(subject));
    }
}
