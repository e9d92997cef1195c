package no.bygdevekst.letter2024.data;

import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.OrganizationNumber;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;

/**
 * The five pilots. The amounts are those of the letter, frame, table. Municipality numbers are as of 1 January 2026
 * (Statistics Norway, classification 131), organization numbers from its classification 582; a written language is the
 * municipality's own decision under the Act on Language, and left out where no source was found for it.
 */
public final class LetterPilots {

    private static final Nok PHASE_ONE = Nok.ofKroner(2_000_000);
    private static final Option<WrittenLanguage> NYNORSK = Option.of(WrittenLanguage.NYNORSK);
    private static final Option<WrittenLanguage> NEUTRAL = Option.of(WrittenLanguage.NEUTRAL);
    private static final Option<WrittenLanguage> NOT_FOUND = Option.none();

    private static final Pilot NORD_TROMS = Pilot.builder()
            .name("Nord-Troms")
            .members(
                    member("5540", "Gáivuotna - Kåfjord - Kaivuono", "940363586", NOT_FOUND),
                    member("5542", "Skjervøy", "941812716", NOT_FOUND),
                    member("5544", "Nordreisa - Ráisa - Raisi", "943350833", NOT_FOUND),
                    member("5546", "Kvænangen", "940331102", NOT_FOUND))
            .addressee(MunicipalityNumber.of("5546"))
            .signedOn(LocalDate.of(2025, 5, 28))
            .phaseOne(PHASE_ONE)
            .phaseTwo(Nok.ofKroner(16_000_000))
            .build();

    private static final Pilot SMOLA_OG_AURE = Pilot.builder()
            .name("Smøla og Aure")
            .members(member("1573", "Smøla", "945012986", NEUTRAL), member("1576", "Aure", "988913898", NEUTRAL))
            .addressee(MunicipalityNumber.of("1573"))
            .phaseOne(PHASE_ONE)
            .phaseTwo(Nok.ofKroner(10_000_000))
            .build();

    private static final Pilot SOLUND_OG_FEDJE = Pilot.builder()
            .name("Solund og Fedje")
            .members(member("4633", "Fedje", "944041036", NYNORSK), member("4636", "Solund", "964967458", NYNORSK))
            .addressee(MunicipalityNumber.of("4636"))
            .phaseOne(PHASE_ONE)
            .phaseTwo(Nok.ofKroner(10_000_000))
            .build();

    private static final Pilot SOR_OSTERDALEN = Pilot.builder()
            .name("Sør-Østerdalen")
            .members(
                    member("3419", "Våler", "871034222", NOT_FOUND),
                    member("3421", "Trysil", "864948502", NOT_FOUND),
                    member("3422", "Åmot", "940152496", NOT_FOUND),
                    member("3425", "Engerdal", "964948976", NOT_FOUND))
            .addressee(MunicipalityNumber.of("3421"))
            .signedOn(LocalDate.of(2025, 5, 12))
            .phaseOne(PHASE_ONE)
            .phaseTwo(Nok.ofKroner(16_000_000))
            .build();

    private static final Pilot VEST_TELEMARK = Pilot.builder()
            .name("Vest-Telemark")
            .members(
                    member("4022", "Seljord", "964963738", NYNORSK),
                    member("4028", "Kviteseid", "964963827", NYNORSK),
                    member("4030", "Nissedal", "964964343", NYNORSK),
                    member("4032", "Fyresdal", "939772766", NYNORSK),
                    member("4034", "Tokke", "964964521", NYNORSK),
                    member("4036", "Vinje", "964964610", NYNORSK))
            .addressee(MunicipalityNumber.of("4036"))
            .phaseOne(PHASE_ONE)
            .phaseTwo(Nok.ofKroner(22_000_000))
            .build();

    private static final Vector<Pilot> ALL =
            Vector.of(NORD_TROMS, SMOLA_OG_AURE, SOLUND_OG_FEDJE, SOR_OSTERDALEN, VEST_TELEMARK);

    private static final Set<MunicipalityNumber> NYNORSK_NUMBERS = ALL.flatMap(Pilot::members)
            .filter(PilotMunicipality::writesNynorsk)
            .map(member -> member.municipality().number())
            .toSet();

    private static final Set<MunicipalityNumber> SAMI_AREA = HashSet.of(MunicipalityNumber.of("5540"));

    private LetterPilots() {}

    /**
     * The pilots, with the amounts of the table (frame, table), which the letter calls tentative.
     *
     * @return the five pilots, in the table's order
     */
    public static Vector<Pilot> all() {
        return ALL;
    }

    /**
     * The letter's pilot that an agreement is of: the one with most of its municipality numbers.
     *
     * @param agreement any agreement
     * @return of several with as many the earlier in the table; none where it has no number of any
     */
    public static Option<Pilot> of(Agreement agreement) {
        Given.value("agreement", agreement);
        Set<MunicipalityNumber> numbers =
                agreement.municipalities().map(Municipality::number).toSet();
        return ALL.filter(pilot -> shared(pilot, numbers) > 0)
                .reduceLeftOption((one, other) -> shared(other, numbers) > shared(one, numbers) ? other : one);
    }

    private static int shared(Pilot pilot, Set<MunicipalityNumber> numbers) {
        return pilot.municipalities().count(member -> numbers.contains(member.number()));
    }

    /**
     * The language to write to a pilot in: state bodies must write to a municipality in the language that it has
     * decided on.
     *
     * @param agreement any agreement
     * @return nynorsk where every municipality of the agreement is known, by its number, as one that writes nynorsk;
     *     else bokmål
     */
    public static Language language(Agreement agreement) {
        Given.value("agreement", agreement);
        return agreement.municipalities().map(Municipality::number).forAll(NYNORSK_NUMBERS::contains)
                ? Language.NYNORSK
                : Language.BOKMAL;
    }

    /**
     * Whether a municipality of the letter's pilots is in the administrative area for Sámi languages.
     *
     * @param number any municipality number
     * @return true of Gáivuotna - Kåfjord - Kaivuono alone; Sámi interests are found outside that area too
     */
    public static boolean isInSamiArea(MunicipalityNumber number) {
        Given.value("number", number);
        return SAMI_AREA.contains(number);
    }

    private static PilotMunicipality member(
            String number, String name, String organizationNumber, Option<WrittenLanguage> writtenLanguage) {
        return new PilotMunicipality(
                Municipality.builder()
                        .number(MunicipalityNumber.of(number))
                        .name(name)
                        .organizationNumber(OrganizationNumber.of(organizationNumber))
                        .build(),
                writtenLanguage);
    }
}
