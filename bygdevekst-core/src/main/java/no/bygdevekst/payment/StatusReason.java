package no.bygdevekst.payment;

import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** Why an instalment has its status (<i>begrunnelse</i>). */
public enum StatusReason implements Term {
    /** The plan for its year is not approved. */
    YEAR_OPEN(Text.of(
            "planen for året er ikke godkjent ennå",
            "planen for året er ikkje godkjend enno",
            "the plan for the year is not yet approved")),
    /** A first instalment is paid ahead. */
    PAID_AHEAD(Text.of("betales på forskudd", "vert betalt på førehand", "paid in advance")),
    /** A carried instalment meets no new condition. */
    NO_NEW_CONDITION(
            Text.of("betales uten nytt vilkår", "vert betalt utan nytt vilkår", "paid without a new condition")),
    /** The report of the year is not there yet. */
    NO_REPORT_YET(Text.of(
            "rapporten for året er ikke kommet",
            "rapporten for året er ikkje komen",
            "the report for the year has not come")),
    /** The report shows that the first payment is used up. */
    USED_UP(Text.of(
            "rapporten viser at pengene er brukt opp",
            "rapporten viser at pengane er brukte opp",
            "the report shows that the money is used up")),
    /** The report shows that the first payment is not used up. */
    NOT_USED_UP(Text.of(
            "rapporten viser at pengene ikke er brukt opp",
            "rapporten viser at pengane ikkje er brukte opp",
            "the report shows that the money is not used up")),
    /** The report shows that the first payment is used up, but came after the money could be carried over. */
    REPORT_TOO_LATE(Text.of(
            "rapporten kom etter at pengene kunne overføres",
            "rapporten kom etter at pengane kunne overførast",
            "the report came after the money could be carried over")),
    /** The year closed, and no report had come. */
    CLOSED_WITHOUT_REPORT(Text.of(
            "året er avsluttet uten rapport", "året er avslutta utan rapport", "the year closed without a report"));

    private final Text text;

    StatusReason(Text text) {
        this.text = text;
    }

    @Override
    public Text text() {
        return text;
    }
}
