package no.bygdevekst.json.plan;

import io.vavr.control.Option;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.PartialLine;
import no.bygdevekst.plan.SpendingException;
import no.bygdevekst.text.Given;
import org.jspecify.annotations.Nullable;

/** What was read of a budget line; amount, hours, rate and kind are put together at the end. */
final class BudgetLineDraft {

    private final BudgetLine.Builder line = BudgetLine.builder();
    private @Nullable Integer year;
    private @Nullable FundingSource source;
    private @Nullable Party spentBy;
    private @Nullable FundUse use;
    private boolean namesAmount;
    private boolean inKind;
    private boolean hasAppropriationYear;
    private @Nullable Nok amount;
    private @Nullable Hours hours;
    private @Nullable HourlyRate hourlyRate;

    void year(int year) {
        this.year = year;
        line.year(year);
    }

    void source(FundingSource source) {
        this.source = source;
        line.source(source);
    }

    void spentBy(Party user) {
        spentBy = user;
        line.spentBy(user);
    }

    void use(FundUse use) {
        this.use = use;
        line.use(use);
    }

    void amount(Nok amount) {
        this.amount = amount;
    }

    void hours(Hours hours) {
        this.hours = hours;
    }

    void hourlyRate(HourlyRate rate) {
        hourlyRate = rate;
    }

    void inKind(boolean inKind) {
        this.inKind = inKind;
    }

    void appropriationYear(int year) {
        hasAppropriationYear = true;
        line.appropriationYear(year);
    }

    void description(String text) {
        line.description(text);
    }

    void exception(SpendingException exception) {
        line.exception(exception);
    }

    /** Whether both the source and the hours could be read, and the source is the state. */
    boolean hasHoursFromState() {
        return Party.state().equals(source) && hours != null;
    }

    /** Whether it could be read that the line is in kind. */
    boolean isInKind() {
        return inKind;
    }

    /** Whether it could be read that the line is in kind, and that its source is the state. */
    boolean isInKindFromState() {
        return Party.state().equals(source) && inKind;
    }

    /** Whether both the source and the appropriation year could be read, and the source is not the state. */
    boolean hasGrantOfAnotherSource() {
        return hasAppropriationYear && source != null && !source.equals(Party.state());
    }

    /** Notes that the line has an amount, whether it can be read or not. */
    void namesAmount() {
        namesAmount = true;
    }

    /** As much of it as could be read, at a place of the document. */
    PartialLine partial(Place place) {
        return new PartialLine(
                place, Option.of(year), Option.of(source), Option.of(use), Option.of(spentBy), !namesAmount);
    }

    BudgetLine build() {
        return line.contribution(contribution()).build();
    }

    /** What the line is worth. */
    Contribution contribution() {
        return amount == null
                ? Contribution.of(Given.value("hours", hours), Given.value("hourlyRate", hourlyRate))
                : ofAmount(amount);
    }

    private Contribution ofAmount(Nok amount) {
        return inKind ? Contribution.inKind(amount) : Contribution.of(amount);
    }
}
