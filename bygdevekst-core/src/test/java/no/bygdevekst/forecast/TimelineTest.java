package no.bygdevekst.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import no.bygdevekst.fixture.AnyPlanArbitraries;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.plan.Signature;
import no.bygdevekst.plan.Submission;
import org.junit.jupiter.api.Test;

/** What was known on a day. */
@Domain(AnyPlanArbitraries.class)
@Domain(DomainContext.Global.class)
class TimelineTest {

    private static final LocalDate SUBMITTED = LocalDate.of(2025, 3, 1);
    private static final LocalDate APPROVED = LocalDate.of(2025, 5, 1);
    private static final LocalDate NEXT = LocalDate.of(2026, 3, 1);

    private static final ActionPlan FIRST =
            GoodPlan.plan().withSubmittedOn(Option.of(SUBMITTED)).withApprovedOn(Option.of(APPROVED));
    private static final ActionPlan SECOND = FIRST.withYear(2026)
            .withRevision(2)
            .withSubmittedOn(Option.of(NEXT))
            .withApprovedOn(Option.of(NEXT.plusMonths(2)))
            .withApprovedGrants(Vector.of(grant(2025), grant(2026)));
    private static final Submission NOW = GoodPlan.submission().withPlan(SECOND).withPreviousPlan(Option.of(FIRST));

    @Test
    void thePlanApprovedLastIsKnown() {
        Submission known = Timeline.knownOn(NOW, NEXT.plusMonths(1)).get();
        assertThat(known.plan().year()).isEqualTo(2025);
        assertThat(known.plan().isApproved()).isTrue();
        assertThat(known.previousPlan()).isEmpty();
        assertThat(Timeline.knownOn(NOW, NEXT.plusMonths(2)).get().plan().year())
                .isEqualTo(2026);
    }

    @Test
    void whereNoneWasApprovedTheOneSubmittedLastIsADraft() {
        Submission onlySecond = NOW.withPreviousPlan(Option.of(FIRST.withApprovedOn(Option.of(NEXT.plusMonths(1)))));
        Submission known = Timeline.knownOn(onlySecond, NEXT).get();
        assertThat(known.plan().year()).isEqualTo(2026);
        assertThat(known.plan().isApproved()).isFalse();
        assertThat(known.plan().approvedGrants()).containsExactly(grant(2025));
        assertThat(known.previousPlan().get().isApproved()).isFalse();
    }

    @Test
    void beforeAnythingWasSubmittedNothingIsKnown() {
        assertThat(Timeline.knownOn(NOW, SUBMITTED.minusDays(1))).isEmpty();
    }

    @Test
    void signaturesReportsAndPaymentsAreThoseDatedByThen() {
        Submission reported = NOW.withReports(GoodPlan.report(2025, 750_000).withReportedOn(LocalDate.of(2025, 11, 1)));
        assertThat(Timeline.knownOn(reported, LocalDate.of(2025, 10, 31)).get().reports())
                .isEmpty();
        assertThat(Timeline.knownOn(reported, LocalDate.of(2025, 11, 1)).get().reports())
                .hasSize(1);
        Submission signed = Timeline.knownOn(NOW, APPROVED).get();
        assertThat(signed.plan().signatures())
                .allMatch(signature -> !signature.signedOn().isAfter(APPROVED));
    }

    @Property
    void whatComesLaterNeverChangesWhatWasKnown(
            @ForAll Submission before,
            @ForAll @IntRange(max = 2000) int days,
            @ForAll @IntRange(min = 1, max = 900) int more) {
        LocalDate day = LocalDate.of(2024, 6, 1).plusDays(days);
        LocalDate later = day.plusDays(more);
        Submission after = before.withReports(
                        before.reports().append(GoodPlan.report(2025, 1).withReportedOn(later)))
                .withPayments(before.payments()
                        .append(Payment.builder()
                                .paidOn(later)
                                .amount(Nok.KRONE)
                                .build()))
                .withPlan(signed(before.plan(), later));
        assertThat(Timeline.knownOn(after, day)).isEqualTo(Timeline.knownOn(before, day));
        if (before.plan().approvedOn().isEmpty()) {
            Submission approved = before.withPlan(before.plan().withApprovedOn(Option.of(later)));
            assertThat(Timeline.knownOn(approved, day)).isEqualTo(Timeline.knownOn(before, day));
        }
    }

    /** What was known on a day was known to whoever knew no more. */
    @Property
    void whoKnowsWhatWasKnownKnowsTheSame(@ForAll Submission submission, @ForAll @IntRange(max = 2000) int days) {
        LocalDate day = LocalDate.of(2024, 6, 1).plusDays(days);
        Option<Submission> known = Timeline.knownOn(submission, day);
        assertThat(known.flatMap(each -> Timeline.knownOn(each, day))).isEqualTo(known);
        known.forEach(each -> assertThat(each.plan().approvedOn()).allMatch(date -> !date.isAfter(day)));
    }

    private static ActionPlan signed(ActionPlan plan, LocalDate day) {
        return plan.withSignatures(plan.signatures()
                .append(Signature.builder()
                        .party(GoodPlan.COUNTY)
                        .name("Kari")
                        .signedOn(day)
                        .build()));
    }

    private static ApprovedGrant grant(int year) {
        return ApprovedGrant.builder().year(year).amount(Nok.ofKroner(500_000)).build();
    }
}
