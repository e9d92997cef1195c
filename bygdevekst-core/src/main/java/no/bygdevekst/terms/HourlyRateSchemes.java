package no.bygdevekst.terms;

import io.vavr.collection.Vector;
import java.time.LocalDate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.source.Citation;
import no.bygdevekst.source.SourceDocument;
import no.bygdevekst.source.SourceSection;
import no.bygdevekst.text.Text;

/**
 * Ways to value an hour of own effort that are in use elsewhere (<i>timesatsordninger</i>), as data with a date and a
 * source. None of them is a rule of the rural growth agreements: the letter names no rate.
 */
public final class HourlyRateSchemes {

    private static final SourceSection RATES =
            SourceSection.named("hourly rates", Text.of("timesatser", "timesatsar", "hourly rates"));
    private static final Share PER_MILLE_1_2 = Share.of(12, 10_000);
    private static final Hours FULL_YEAR = Hours.of(1850);

    /** Innovasjon Norge, from 21 April 2020: 1.2 per mille of the annual salary, at most 700 kroner. */
    public static final HourlyRateScheme INNOVASJON_NORGE_2020 = HourlyRateScheme.builder()
            .name(Text.same("Innovasjon Norge"))
            .citation(source("innovasjonnorge.no", "2020-04-21"))
            .validFrom(LocalDate.of(2020, 4, 21))
            .shareOfSalary(PER_MILLE_1_2)
            .cap(Nok.ofKroner(700))
            .hoursAYear(FULL_YEAR)
            .build();

    /** SkatteFUNN, 2022: 1.2 per mille of the annual salary, at most 700 kroner. */
    public static final HourlyRateScheme SKATTEFUNN_2022 = HourlyRateScheme.builder()
            .name(Text.same("SkatteFUNN"))
            .citation(source("skattefunn.no", "2022"))
            .validFrom(LocalDate.of(2022, 1, 1))
            .shareOfSalary(PER_MILLE_1_2)
            .cap(Nok.ofKroner(700))
            .hoursAYear(FULL_YEAR)
            .build();

    /** Forskningsrådet: 1.2 per mille of the annual salary, at most 1 100 kroner; from when is not known. */
    public static final HourlyRateScheme FORSKNINGSRADET = HourlyRateScheme.builder()
            .name(Text.of("Forskningsrådet", "Forskingsrådet", "Research Council of Norway"))
            .citation(source("forskningsradet.no", "undated"))
            .shareOfSalary(PER_MILLE_1_2)
            .cap(Nok.ofKroner(1100))
            .hoursAYear(FULL_YEAR)
            .build();

    /** Interreg Sweden–Norway, the programme of 2014–2020: 500 kroner for all. */
    public static final HourlyRateScheme INTERREG_SWEDEN_NORWAY_2014 = HourlyRateScheme.builder()
            .name(Text.of("Interreg Sverige–Norge", "Interreg Sverige–Noreg", "Interreg Sweden–Norway"))
            .citation(source("interreg-sverige-norge.com", "2014–2020"))
            .validFrom(LocalDate.of(2014, 1, 1))
            .cap(Nok.ofKroner(500))
            .build();

    private HourlyRateSchemes() {}

    private static Citation source(String site, String dated) {
        return SourceDocument.of(site, Text.same(site), Text.same(site), RATES).cite(RATES.name(), dated);
    }

    /**
     * The schemes that have been written down.
     *
     * @return all of them
     */
    public static Vector<HourlyRateScheme> all() {
        return Vector.of(INNOVASJON_NORGE_2020, SKATTEFUNN_2022, FORSKNINGSRADET, INTERREG_SWEDEN_NORWAY_2014);
    }
}
