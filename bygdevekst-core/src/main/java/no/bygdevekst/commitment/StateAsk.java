package no.bygdevekst.commitment;

import io.vavr.control.Option;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.money.Nok;

/**
 * A sum that the state is asked for.
 *
 * @param year the year
 * @param appropriationYear the appropriation year that is named, if one is
 * @param place which measure of the plan it is for, counted from 0; one for each where measures repeat an id
 * @param measure the measure, none where sums are given by year alone
 * @param title what it is called, where it is known
 * @param amount kroner, greater than zero
 */
record StateAsk(
        int year,
        Option<Integer> appropriationYear,
        int place,
        Option<MeasureId> measure,
        Option<String> title,
        Nok amount) {

    static StateAsk ofYear(int year, Option<Integer> appropriationYear, Nok amount) {
        return new StateAsk(year, appropriationYear, 0, Option.none(), Option.none(), amount);
    }

    static StateAsk of(MeasureGrant grant, int place) {
        return new StateAsk(
                grant.year(),
                grant.appropriationYear(),
                place,
                Option.some(grant.measure()),
                grant.title(),
                grant.amount());
    }
}
