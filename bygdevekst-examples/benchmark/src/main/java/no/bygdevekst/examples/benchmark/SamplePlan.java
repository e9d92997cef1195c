package no.bygdevekst.examples.benchmark;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Goal;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.Partner;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.identifier.PartnerId;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.plan.Signature;
import no.bygdevekst.plan.Submission;

/**
 * The plan that everything is measured on, with any number of measures: a pilot of four municipalities and two
 * partners, three years, a report, and a finding here and there.
 */
final class SamplePlan {

    static final int YEAR = 2026;

    private static final AgreementPeriod PERIOD = AgreementPeriod.of(2025, 2027);

    private SamplePlan() {}

    static PlanDocument document(int measures) {
        return PlanDocument.of(submission(measures));
    }

    static Submission submission(int measures) {
        Vector<Measure> all = Vector.range(0, measures).map(SampleMeasure::of);
        Nok grant = Nok.total(all.flatMap(Measure::stateLines).map(BudgetLine::value));
        return Submission.of(agreement(grant), plan(all)).withReports(report(grant));
    }

    private static Agreement agreement(Nok grant) {
        return Agreement.builder()
                .id(AgreementId.of("nord-troms"))
                .pilot("Nord-Troms")
                .period(PERIOD)
                .signedOn(LocalDate.of(2025, 5, 28))
                .municipalities(
                        municipality(0, "Gáivuotna - Kåfjord - Kaivuono"),
                        municipality(1, "Skjervøy"),
                        municipality(2, "Nordreisa - Ráisa - Raisi"),
                        municipality(3, "Kvænangen"))
                .partners(
                        partner("fylkeskommunen", "Troms fylkeskommune", PartnerKind.COUNTY_AUTHORITY),
                        partner("husbanken", "Husbanken", PartnerKind.STATE_AGENCY))
                .subGoals(
                        subGoal("D1", "Et mer variert botilbud", Goal.SETTLEMENT),
                        subGoal("D2", "Digitale løsninger som når alle", Goal.LABOUR),
                        subGoal("D3", "Tettere samarbeid mellom kommunene", Goal.BUSINESS))
                .stateGrants(StateGrant.of(2025, grant))
                .build();
    }

    private static Municipality municipality(int index, String name) {
        return Municipality.builder()
                .number(SampleMeasure.NUMBERS.get(index))
                .name(name)
                .build();
    }

    private static Partner partner(String id, String name, PartnerKind kind) {
        return Partner.builder().id(PartnerId.of(id)).name(name).kind(kind).build();
    }

    private static SubGoal subGoal(String id, String title, Goal goal) {
        return SubGoal.builder().id(SubGoalId.of(id)).title(title).goals(goal).build();
    }

    private static ActionPlan plan(Vector<Measure> measures) {
        return ActionPlan.builder()
                .year(YEAR)
                .revision(2)
                .submittedOn(LocalDate.of(2026, 1, 29))
                .approvedOn(LocalDate.of(2026, 2, 24))
                .preparedBy(SampleMeasure.PARTIES)
                .steeringGroup(SampleMeasure.PARTIES)
                .contributionsClarified(SampleMeasure.PARTIES)
                .measures(measures)
                .signatures(SampleMeasure.PARTIES.map(party -> Signature.builder()
                        .party(party)
                        .name("Kari Døme")
                        .role("leder")
                        .signedOn(LocalDate.of(2026, 1, 28))
                        .build()))
                .build();
    }

    private static ProgressReport report(Nok grant) {
        return ProgressReport.builder()
                .year(YEAR - 1)
                .reportedOn(LocalDate.of(2025, 11, 20))
                .spentToDate(Nok.ofOre(grant.ore() / 4))
                .summary("Arbeidet er i rute.")
                .build();
    }
}
