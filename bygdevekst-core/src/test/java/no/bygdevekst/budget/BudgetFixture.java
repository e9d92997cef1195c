package no.bygdevekst.budget;

import io.vavr.collection.Vector;
import java.math.BigDecimal;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Goal;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.Partner;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.PartnerId;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.terms.GrantTerms;

/** Small agreements and plans, written so that a test shows what it is about. */
public final class BudgetFixture {

    /** Three quarters at the start of the year, to the krone. */
    static final GrantTerms TERMS = WorkedTable.TERMS;

    private BudgetFixture() {}

    static Agreement agreement() {
        return Agreement.builder()
                .id(AgreementId.of("nord-troms"))
                .pilot("Nord-Troms")
                .period(AgreementPeriod.of(2025, 2027))
                .municipalities(municipality("5540"), municipality("5542"))
                .partners(Partner.builder()
                        .id(PartnerId.of("husbanken"))
                        .name("Husbanken")
                        .kind(PartnerKind.STATE_AGENCY)
                        .build())
                .subGoals(subGoal("D1"), subGoal("D2"))
                .stateGrants(StateGrant.of(2025, Nok.ofKroner(16_000_000)))
                .build();
    }

    static Municipality municipality(String number) {
        return Municipality.builder()
                .number(MunicipalityNumber.of(number))
                .name("Kommune " + number)
                .build();
    }

    static SubGoal subGoal(String id) {
        return SubGoal.builder()
                .id(SubGoalId.of(id))
                .title("Delmål " + id)
                .goals(Goal.SETTLEMENT)
                .build();
    }

    public static ActionPlan plan(int year, Measure... measures) {
        return ActionPlan.builder().year(year).revision(1).measures(measures).build();
    }

    public static Measure measure(String id, String subGoal, BudgetLine... lines) {
        return Measure.builder()
                .id(MeasureId.of(id))
                .title("Tiltak " + id)
                .subGoals(SubGoalId.of(subGoal))
                .responsible(Party.parse("municipality:5540"))
                .budget(Vector.of(lines))
                .build();
    }

    public static BudgetLine money(int year, String source, long kroner) {
        return line(year, source, Contribution.of(Nok.ofKroner(kroner)));
    }

    static BudgetLine hours(int year, String source, String hours, String rate) {
        Hours worked = Hours.from(new BigDecimal(hours));
        return line(year, source, Contribution.of(worked, HourlyRate.of(Nok.parse(rate))));
    }

    private static BudgetLine line(int year, String source, Contribution contribution) {
        return BudgetLine.builder()
                .year(year)
                .source(FundingSource.parse(source))
                .use(FundUse.SERVICES)
                .contribution(contribution)
                .build();
    }
}
