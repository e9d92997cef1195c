package no.bygdevekst.plan;

import io.vavr.control.Option;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.place.Place;
import no.bygdevekst.text.Given;

/**
 * As much of a budget line as could be read in a half-typed plan (<i>uferdig budsjettlinje</i>), such as a line of 2026
 * that the state pays, whose amount is still to come.
 *
 * @param place where it stands in the document
 * @param year its year, if that could be read
 * @param source its source, if that could be read
 * @param use what it is used for, if that could be read
 * @param spentBy who uses the money, if that is said and could be read
 * @param hours whether it may be own effort in hours: none of its members says that it is money
 */
public record PartialLine(
        Place place,
        Option<Integer> year,
        Option<FundingSource> source,
        Option<FundUse> use,
        Option<Party> spentBy,
        boolean hours) {

    /**
     * Checks that nothing is null.
     *
     * @param place where it stands in the document
     * @param year its year, if that could be read
     * @param source its source, if that could be read
     * @param use what it is used for, if that could be read
     * @param spentBy who uses the money, if that is said and could be read
     * @param hours whether it may be own effort in hours
     */
    public PartialLine {
        Given.value("place", place);
        Given.noNull("year", year);
        Given.noNull("source", source);
        Given.noNull("use", use);
        Given.noNull("spentBy", spentBy);
    }

    /**
     * A line of which nothing is known.
     *
     * @param place where it stands, or what it stands in
     * @return the line
     */
    public static PartialLine unknown(Place place) {
        return new PartialLine(place, Option.none(), Option.none(), Option.none(), Option.none(), true);
    }

    /**
     * Whether it may be the state that pays.
     *
     * @return true if its source is the state, or could not be read
     */
    public boolean mayBeState() {
        return source.forAll(Party.state()::equals);
    }
}
