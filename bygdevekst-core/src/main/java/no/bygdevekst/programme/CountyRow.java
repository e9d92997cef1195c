package no.bygdevekst.programme;

import io.vavr.control.Option;
import no.bygdevekst.identifier.CountyNumber;
import no.bygdevekst.text.Given;

/**
 * The pilots of a county (<i>rad for et fylke</i>).
 *
 * @param county the county, none of the pilots that are in several
 * @param sums their sums
 */
public record CountyRow(Option<CountyNumber> county, ProgrammeSums sums) {
    /**
     * Refuses null.
     *
     * @param county the county, none of the pilots that are in several
     * @param sums their sums
     */
    public CountyRow {
        Given.value("county", county);
        Given.value("sums", sums);
    }
}
