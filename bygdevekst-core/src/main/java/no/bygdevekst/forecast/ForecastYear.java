package no.bygdevekst.forecast;

import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;

/**
 * What can be released up to and with a year, what is released already included (<i>prognose for et år</i>).
 *
 * @param year the year
 * @param least kroner if nothing more is spent
 * @param most kroner if all is spent as it comes
 */
public record ForecastYear(int year, Nok least, Nok most) {
    /**
     * Refuses null.
     *
     * @param year the year
     * @param least kroner if nothing more is spent
     * @param most kroner if all is spent as it comes
     */
    public ForecastYear {
        Given.value("least", least);
        Given.value("most", most);
    }
}
