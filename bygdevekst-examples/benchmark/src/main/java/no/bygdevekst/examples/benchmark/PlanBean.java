package no.bygdevekst.examples.benchmark;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import no.bygdevekst.agreement.Goal;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Purpose;
import org.jspecify.annotations.Nullable;

/**
 * A plan document as plain records, as a host without the library would bind it, with the constraints that annotations
 * can state: that texts are not blank, amounts positive and lists within their sizes.
 */
record PlanBean(
        @NotBlank String format,
        @NotNull @Valid Agreement agreement,
        @NotNull @Valid Plan plan,
        @Size(max = 20) List<@Valid Report> progressReports) {

    record Agreement(
            @NotBlank String id,
            @NotBlank String pilot,
            @NotNull @Valid Period period,
            LocalDate signedOn,
            @NotEmpty List<@Valid Municipality> municipalities,
            @NotNull List<@Valid Partner> partners,
            @NotEmpty List<@Valid SubGoal> subGoals,
            @NotEmpty List<@Valid StateGrant> stateGrants) {}

    record Period(@Positive int from, @Positive int to) {}

    record Municipality(
            @Size(min = 4, max = 4) String number, @NotBlank String name) {}

    record Partner(
            @NotBlank String id,
            @NotBlank String name,
            @NotNull PartnerKind kind) {}

    record SubGoal(
            @NotBlank String id,
            @NotBlank String title,
            @NotEmpty List<Goal> goals) {}

    record StateGrant(
            @Positive int appropriationYear, @PositiveOrZero BigDecimal amount) {}

    record Plan(
            @Positive int year,
            @Positive int revision,
            LocalDate submittedOn,
            LocalDate approvedOn,
            @NotNull List<@NotBlank String> preparedBy,
            List<@NotBlank String> steeringGroup,
            List<@NotBlank String> contributionsClarified,
            @NotNull List<@Valid Measure> measures,
            @NotNull List<@Valid Signature> signatures) {}

    record Measure(
            @NotBlank String id,
            @NotBlank String title,
            String description,
            @NotEmpty List<@NotBlank String> subGoals,
            List<Purpose> purposes,
            @NotBlank String responsible,
            List<@NotBlank String> participants,
            @NotNull List<@NotBlank String> agreedBy,
            List<@Size(min = 4, max = 4) String> locations,
            @PositiveOrZero BigDecimal estimatedCost,
            @Valid Criteria criteria,
            @NotNull List<@Valid Activity> activities,
            @NotNull List<@Valid Line> budget) {}

    record Criteria(
            @Nullable String newSolution,
            @Nullable String localAdaptation,
            @Nullable String transferValue) {}

    record Activity(
            @NotBlank String title,
            @NotNull LocalDate from,
            @NotNull LocalDate to) {}

    record Line(
            @Positive int year,
            @NotBlank String source,
            @Nullable String spentBy,
            @NotNull FundUse use,
            @Nullable @Positive BigDecimal amount,
            @Nullable @Positive BigDecimal hours,
            @Nullable @Positive BigDecimal hourlyRate,
            @Nullable String description) {}

    record Signature(
            @NotBlank String party,
            @NotBlank String name,
            String role,
            @NotNull LocalDate signedOn) {}

    record Report(
            @Positive int year,
            @NotNull LocalDate reportedOn,
            @PositiveOrZero BigDecimal spentToDate,
            String summary) {}
}
