package no.bygdevekst.plan;

import io.vavr.collection.SortedMap;
import io.vavr.collection.TreeMap;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.agreement.Reference;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;
import org.immutables.value.Value;

/**
 * A measure of an action plan (<i>tiltak</i>): what is done under which sub-goals, by whom, at what cost and who pays.
 *
 * <p>This class is immutable and thread-safe.
 */
@Value.Immutable
public abstract class Measure implements WithMeasure, MeasureCopies {

    Measure() {}

    /**
     * The id, the same from plan to plan.
     *
     * @return the id
     */
    public abstract MeasureId id();

    /**
     * The title.
     *
     * @return the title, not blank
     */
    public abstract String title();

    /**
     * What is done.
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> description() {
        return Option.none();
    }

    /**
     * The sub-goals that it serves; it is listed under the first.
     *
     * @return the ids, at least one
     */
    public abstract Vector<SubGoalId> subGoals();

    /**
     * Which of the appropriation's purposes it serves.
     *
     * @return the purposes, possibly none
     */
    @Value.Default
    public Vector<Purpose> purposes() {
        return Vector.empty();
    }

    /**
     * Who is responsible (<i>ansvarlig</i>).
     *
     * @return the party
     */
    public abstract Party responsible();

    /**
     * Who takes part.
     *
     * @return the parties, possibly none
     */
    @Value.Default
    public Vector<Party> participants() {
        return Vector.empty();
    }

    /**
     * Who stands behind it (<i>omforente parter</i>).
     *
     * @return the parties, possibly none
     */
    @Value.Default
    public Vector<Party> agreedBy() {
        return Vector.empty();
    }

    /**
     * Where it takes place.
     *
     * @return the municipalities; none means the whole pilot
     */
    @Value.Default
    public Vector<MunicipalityNumber> locations() {
        return Vector.empty();
    }

    /**
     * What it is estimated to cost in the period, own effort included.
     *
     * @return kroner, not negative, if it is given
     */
    @Value.Default
    public Option<Nok> estimatedCost() {
        return Option.none();
    }

    /**
     * How it meets each criterion.
     *
     * @return the answers, possibly none
     */
    @Value.Default
    public Criteria criteria() {
        return Criteria.none();
    }

    /**
     * The activities.
     *
     * @return the activities, possibly none
     */
    @Value.Default
    public Vector<Activity> activities() {
        return Vector.empty();
    }

    /**
     * The budget.
     *
     * @return the lines, possibly none
     */
    @Value.Default
    public Vector<BudgetLine> budget() {
        return Vector.empty();
    }

    /**
     * The rules of the grant scheme that passes money on.
     *
     * @return the scheme, if there is one
     */
    @Value.Default
    public Option<ThirdPartyScheme> thirdPartyScheme() {
        return Option.none();
    }

    /**
     * Whether Sámi interests are affected.
     *
     * @return the answer, if it is given
     */
    @Value.Default
    public Option<SamiInterests> samiInterests() {
        return Option.none();
    }

    /**
     * Why it differs from the previous plan.
     *
     * @return any text, if there is one
     */
    @Value.Default
    public Option<String> changeNote() {
        return Option.none();
    }

    /**
     * The chapters in prose.
     *
     * @return the notes, possibly none
     */
    @Value.Default
    public Vector<Note> notes() {
        return Vector.empty();
    }

    /**
     * What other systems call it.
     *
     * @return the references, possibly none
     */
    @Value.Default
    public Vector<Reference> references() {
        return Vector.empty();
    }

    /**
     * The lines that the state's co-financing pays.
     *
     * @return the state lines, in order
     */
    @Value.Lazy
    public Vector<BudgetLine> stateLines() {
        return budget().filter(BudgetLine::isState);
    }

    /**
     * What it asks the state for in each year (<i>søknadsbeløp</i>): the sums of its state lines, whichever grant pays.
     *
     * @return kroner by year, years ascending, those without a state line left out
     * @throws ArithmeticException if a sum does not fit
     */
    @Value.Lazy
    public SortedMap<Integer, Nok> stateMoneyByYear() {
        return stateLines().foldLeft(TreeMap.empty(), (sums, line) -> sums.put(line.year(), line.value(), Nok::plus));
    }

    /**
     * Whether it goes on in a year or later: by a line or an activity, or as it has neither yet.
     *
     * @param year such as the plan's
     * @return false where all of its lines and activities are before that year
     */
    public boolean isLive(int year) {
        boolean unwritten = budget().isEmpty() && activities().isEmpty();
        return unwritten
                || budget().exists(line -> line.year() >= year)
                || activities().exists(activity -> activity.to().getYear() >= year);
    }

    /**
     * The sub-goal that it is listed under.
     *
     * @return the first of its sub-goals
     */
    public SubGoalId listedUnder() {
        return subGoals().head();
    }

    /**
     * Who uses the money of a line.
     *
     * @param line a line of the measure
     * @return its {@code spentBy}, else the responsible
     */
    public Party user(BudgetLine line) {
        return line.spentBy().getOrElse(responsible());
    }

    @Value.Check
    void check() {
        MeasureCheck.check(this);
    }

    /**
     * A builder.
     *
     * @return a new one
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a {@link Measure}; {@code id}, {@code title}, {@code subGoals} and {@code responsible} are required. What
     * is missing or wrong throws {@link IllegalArgumentException}.
     */
    public static final class Builder extends ImmutableMeasure.Builder {
        Builder() {}

        /**
         * Sets what is done.
         *
         * @param description any text
         * @return this builder
         */
        public Builder description(String description) {
            return description(Given.some("description", description));
        }

        /**
         * Sets the sub-goals that it serves; it is listed under the first.
         *
         * @param subGoals all of them, in order, at least one
         * @return this builder
         */
        public Builder subGoals(SubGoalId... subGoals) {
            return subGoals(Given.all("subGoals", subGoals));
        }

        /**
         * Sets the sub-goals that it serves; it is listed under the first.
         *
         * @param subGoals all of them, in order, at least one
         * @return this builder
         */
        public Builder subGoals(Iterable<? extends SubGoalId> subGoals) {
            return subGoals(Given.all("subGoals", subGoals));
        }

        /**
         * Sets which of the appropriation's purposes it serves.
         *
         * @param purposes all of them, in order
         * @return this builder
         */
        public Builder purposes(Purpose... purposes) {
            return purposes(Given.all("purposes", purposes));
        }

        /**
         * Sets which of the appropriation's purposes it serves.
         *
         * @param purposes all of them, in order
         * @return this builder
         */
        public Builder purposes(Iterable<? extends Purpose> purposes) {
            return purposes(Given.all("purposes", purposes));
        }

        /**
         * Sets who takes part.
         *
         * @param participants all of them, in order
         * @return this builder
         */
        public Builder participants(Party... participants) {
            return participants(Given.all("participants", participants));
        }

        /**
         * Sets who takes part.
         *
         * @param participants all of them, in order
         * @return this builder
         */
        public Builder participants(Iterable<? extends Party> participants) {
            return participants(Given.all("participants", participants));
        }

        /**
         * Sets who stands behind it.
         *
         * @param agreedBy all of them, in order
         * @return this builder
         */
        public Builder agreedBy(Party... agreedBy) {
            return agreedBy(Given.all("agreedBy", agreedBy));
        }

        /**
         * Sets who stands behind it.
         *
         * @param agreedBy all of them, in order
         * @return this builder
         */
        public Builder agreedBy(Iterable<? extends Party> agreedBy) {
            return agreedBy(Given.all("agreedBy", agreedBy));
        }

        /**
         * Sets where it takes place.
         *
         * @param locations all of them, in order
         * @return this builder
         */
        public Builder locations(MunicipalityNumber... locations) {
            return locations(Given.all("locations", locations));
        }

        /**
         * Sets where it takes place.
         *
         * @param locations all of them, in order
         * @return this builder
         */
        public Builder locations(Iterable<? extends MunicipalityNumber> locations) {
            return locations(Given.all("locations", locations));
        }

        /**
         * Sets what it is estimated to cost in the period, own effort included.
         *
         * @param estimatedCost kroner, not negative
         * @return this builder
         */
        public Builder estimatedCost(Nok estimatedCost) {
            return estimatedCost(Given.some("estimatedCost", estimatedCost));
        }

        /**
         * Sets the activities.
         *
         * @param activities all of them, in order
         * @return this builder
         */
        public Builder activities(Activity... activities) {
            return activities(Given.all("activities", activities));
        }

        /**
         * Sets the activities.
         *
         * @param activities all of them, in order
         * @return this builder
         */
        public Builder activities(Iterable<? extends Activity> activities) {
            return activities(Given.all("activities", activities));
        }

        /**
         * Sets the lines of the budget.
         *
         * @param budget all of them, in order
         * @return this builder
         */
        public Builder budget(BudgetLine... budget) {
            return budget(Given.all("budget", budget));
        }

        /**
         * Sets the lines of the budget.
         *
         * @param budget all of them, in order
         * @return this builder
         */
        public Builder budget(Iterable<? extends BudgetLine> budget) {
            return budget(Given.all("budget", budget));
        }

        /**
         * Sets the rules of the grant scheme that passes money on.
         *
         * @param thirdPartyScheme the scheme
         * @return this builder
         */
        public Builder thirdPartyScheme(ThirdPartyScheme thirdPartyScheme) {
            return thirdPartyScheme(Given.some("thirdPartyScheme", thirdPartyScheme));
        }

        /**
         * Sets whether Sámi interests are affected.
         *
         * @param samiInterests the answer
         * @return this builder
         */
        public Builder samiInterests(SamiInterests samiInterests) {
            return samiInterests(Given.some("samiInterests", samiInterests));
        }

        /**
         * Sets why it differs from the previous plan.
         *
         * @param changeNote any text
         * @return this builder
         */
        public Builder changeNote(String changeNote) {
            return changeNote(Given.some("changeNote", changeNote));
        }

        /**
         * Sets the chapters in prose.
         *
         * @param notes all of them, in order
         * @return this builder
         */
        public Builder notes(Note... notes) {
            return notes(Given.all("notes", notes));
        }

        /**
         * Sets the chapters in prose.
         *
         * @param notes all of them, in order
         * @return this builder
         */
        public Builder notes(Iterable<? extends Note> notes) {
            return notes(Given.all("notes", notes));
        }

        /**
         * Sets what other systems call it.
         *
         * @param references all of them, in order
         * @return this builder
         */
        public Builder references(Reference... references) {
            return references(Given.all("references", references));
        }

        /**
         * Sets what other systems call it.
         *
         * @param references all of them, in order
         * @return this builder
         */
        public Builder references(Iterable<? extends Reference> references) {
            return references(Given.all("references", references));
        }
    }
}
