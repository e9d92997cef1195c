package no.bygdevekst.commitment;

import io.vavr.collection.Vector;
import no.bygdevekst.money.Nok;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Wording;

/**
 * What makes a payment plan impossible in what is entered as approved (<i>hindring i det som er ført som godkjent</i>),
 * as when 6 000 000 kroner are approved for 2025 and the plan asks for only 5 000 000.
 */
public sealed interface ApprovalImpediment extends Impediment {

    /**
     * An approved grant is of none of the grants.
     *
     * @param entry the approved grant
     * @param grants the appropriation years of the grants
     */
    record ApprovedOfNone(ApprovedGrant entry, Vector<Integer> grants) implements ApprovalImpediment {
        private static final Template TEXT = Template.of(
                "Det er ført opp {amount} som godkjent for {year}, men ikke av en bevilgning som avtalen har. Oppgi en av disse: {grants}.",
                "Det er ført opp {amount} som godkjent for {year}, men ikkje av ei løyving som avtalen har. Oppgje ei av desse: {grants}.",
                "{amount} is entered as approved for {year}, but not of an appropriation that the agreement has. State one of these: {grants}.");

        /**
         * Refuses null.
         *
         * @param entry the approved grant
         * @param grants the appropriation years of the grants
         */
        public ApprovedOfNone {
            Given.value("entry", entry);
            Given.noNulls("grants", grants);
        }

        @Override
        public Phrase phrase() {
            return new Phrase(
                    TEXT,
                    Arguments.of("amount", entry.amount())
                            .and("year", entry.year())
                            .and("grants", grants.mkString(", ")));
        }
    }

    /**
     * More is approved than is asked for.
     *
     * @param entry the approved grant
     * @param asked what is asked for of that year and grant, kroner
     */
    record ApprovedBeyondAsked(ApprovedGrant entry, Nok asked) implements ApprovalImpediment {
        /** What is wrong and what to do about it, as its rule says it too. */
        public static final Wording WORDING = Wording.wrong(
                        "Det er ført opp {actual} som godkjent for {year}, men planen ber bare om {expected}:"
                                + " {difference} for mye.",
                        "Det er ført opp {actual} som godkjent for {year}, men planen ber berre om"
                                + " {expected}: {difference} for mykje.",
                        "{actual} is entered as approved for {year}, but the plan asks for only {expected}:"
                                + " {difference} too much.")
                .mend(
                        "Rett det godkjente beløpet, eller linjene for året.",
                        "Rett det godkjende beløpet, eller linjene for året.",
                        "Correct the approved amount, or the lines of the year.");

        /**
         * Refuses null.
         *
         * @param entry the approved grant
         * @param asked what is asked for of that year and grant, kroner
         */
        public ApprovedBeyondAsked {
            Given.value("entry", entry);
            Given.value("asked", asked);
        }

        @Override
        public Phrase phrase() {
            return WORDING.with(Arguments.of("actual", entry.amount())
                    .and("year", entry.year())
                    .and("expected", asked)
                    .and("difference", entry.amount().minus(asked)));
        }
    }

    /**
     * An approved grant is of a year outside the agreement period.
     *
     * @param entry the approved grant
     * @param period the period
     */
    record ApprovedOutsidePeriod(ApprovedGrant entry, AgreementPeriod period) implements ApprovalImpediment {
        private static final Template TEXT = Template.of(
                "Det er ført opp {amount} som godkjent for {year}, som ligger utenfor avtaleperioden {period}. Rett årstallet, eller ta det ut.",
                "Det er ført opp {amount} som godkjent for {year}, som ligg utanfor avtaleperioden {period}. Rett årstalet, eller ta det ut.",
                "{amount} is entered as approved for {year}, which is outside the agreement period {period}. Correct the year, or leave it out.");

        /**
         * Refuses null.
         *
         * @param entry the approved grant
         * @param period the period
         */
        public ApprovedOutsidePeriod {
            Given.value("entry", entry);
            Given.value("period", period);
        }

        @Override
        public Phrase phrase() {
            return new Phrase(
                    TEXT,
                    Arguments.of("amount", entry.amount())
                            .and("year", entry.year())
                            .and("period", period.toString()));
        }
    }

    /**
     * An earlier approved grant is of the same year and grant.
     *
     * @param entry the approved grant
     */
    record ApprovedTwice(ApprovedGrant entry) implements ApprovalImpediment {
        private static final Template TEXT = Template.of(
                "Det er ført opp mer enn ett godkjent beløp for {year} av samme bevilgning, blant dem {amount}. Behold det som gjelder, og ta ut resten.",
                "Det er ført opp meir enn eitt godkjent beløp for {year} av same løyving, blant dei {amount}. Behald det som gjeld, og ta ut resten.",
                "More than one approved amount is entered for {year} of the same appropriation, among them {amount}. Keep the one that holds, and leave out the rest.");

        /**
         * Refuses null.
         *
         * @param entry the approved grant
         */
        public ApprovedTwice {
            Given.value("entry", entry);
        }

        @Override
        public Phrase phrase() {
            return new Phrase(
                    TEXT, Arguments.of("year", Argument.number(entry.year())).and("amount", entry.amount()));
        }
    }

    /**
     * A grant is entered as approved though the plan is not, and its year is not settled.
     *
     * @param entry the approved grant
     */
    record ApprovedAhead(ApprovedGrant entry) implements ApprovalImpediment {
        /** What is wrong and what to do about it, as its rule says it too. */
        public static final Wording WORDING = Wording.wrong(
                        "Det er ført opp {amount} som godkjent for {year}, men planen er ikke godkjent ennå.",
                        "Det er ført opp {amount} som godkjent for {year}, men planen er ikkje godkjend enno.",
                        "{amount} is entered as approved for {year}, but the plan is not yet approved.")
                .mend(
                        "Før opp når planen ble godkjent, eller ta beløpet ut.",
                        "Før opp når planen vart godkjend, eller ta beløpet ut.",
                        "Enter when the plan was approved, or leave the amount out.");

        /**
         * Refuses null.
         *
         * @param entry the approved grant
         */
        public ApprovedAhead {
            Given.value("entry", entry);
        }

        @Override
        public Phrase phrase() {
            return WORDING.with(Arguments.of("amount", entry.amount()).and("year", entry.year()));
        }
    }
}
