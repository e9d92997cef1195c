package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.Set;
import java.util.function.Predicate;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.Partner;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.MeasureName;
import no.bygdevekst.plan.Signature;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedMeasure;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.rulebook.Searched;
import no.bygdevekst.terms.Involvement;
import no.bygdevekst.text.Listing;

/** The rules on who has to agree with a measure, and who has to sign the plan. */
final class ConsentRules {

    private ConsentRules() {}

    private static final Rule B10 = Rule.of("B10", Severity.ERROR)
            .citing(Letter.planRequirements("¶1 s2"))
            .when(file -> notAgreed(file, party -> !file.parties().isInvited(party)))
            .searching(Searched.inMeasure(MeasureMember.AGREED_BY), Parts.INVITED)
            .reading(LetterReadings.of(Involvement.BY_MEASURE))
            .reading(LetterReadings.of(FixedReading.USERS_AND_ADMINISTRATORS_ARE_INVOLVED))
            .reading(LetterReadings.of(FixedReading.INVITED_PARTNERS_GIVE_A_WARNING))
            .speakingOf(PartnerKind.MINISTRY, PartnerKind.DISTRICT_CENTRE)
            .summary(
                    "Part som ikke står bak tiltaket",
                    "Part som ikkje står bak tiltaket",
                    "Party not behind the measure")
            .asks(
                    "De som samarbeider om et delmål, skal være enige om tiltakene der; slik brevet er"
                            + " tolket her, gjelder det dem som er med i tiltaket fra planåret av.",
                    "Dei som samarbeider om eit delmål, skal vere samde om tiltaka der; slik brevet er"
                            + " tolka her, gjeld det dei som er med i tiltaket frå planåret av.",
                    "Those who work together on a sub-goal are to agree on its measures; as the letter is"
                            + " read here, those who are in the measure from the plan's year on.")
            .wrong(
                    "Tiltak {measure} «{title}» trenger tilslutning fra {name}, som ikke er ført opp"
                            + " blant partene som står bak det.",
                    "Tiltak {measure} «{title}» treng tilslutning frå {name}, som ikkje er ført opp blant"
                            + " partane som står bak det.",
                    "Measure {measure} “{title}” needs the agreement of {name}, which is not listed among"
                            + " the parties behind it.")
            .mend(
                    "Avklar tiltaket med parten, og før den opp når dere er enige.",
                    "Avklar tiltaket med parten, og før han opp når de er samde.",
                    "Settle the measure with the party, and list it once you agree.");

    private static final Rule B24 = Rule.of("B24", Severity.WARNING)
            .citing(Letter.planRequirements("¶1 s2"))
            .when(file -> file.parties().partners().exists(Partner::invited)
                    ? notAgreed(file, file.parties()::isInvited)
                    : Vector.empty())
            .searching(Searched.inMeasure(MeasureMember.AGREED_BY), Parts.INVITED)
            .reading(LetterReadings.of(Involvement.BY_MEASURE))
            .reading(LetterReadings.of(FixedReading.USERS_AND_ADMINISTRATORS_ARE_INVOLVED))
            .reading(LetterReadings.of(FixedReading.INVITED_PARTNERS_GIVE_A_WARNING))
            .speakingOf(PartnerKind.MINISTRY, PartnerKind.DISTRICT_CENTRE)
            .summary(
                    "Invitert part som ikke står bak tiltaket",
                    "Invitert part som ikkje står bak tiltaket",
                    "Invited party not behind the measure")
            .asks(
                    "De som samarbeider om et delmål, skal være enige om tiltakene der; slik brevet er tolket her,"
                            + " gir det en advarsel når den som mangler, er invitert inn uten å stå i avtalen.",
                    "Dei som samarbeider om eit delmål, skal vere samde om tiltaka der; slik brevet er tolka her,"
                            + " gjev det ei åtvaring når den som manglar, er invitert inn utan å stå i avtalen.",
                    "Those who work together on a sub-goal are to agree on its measures; as the letter is read here,"
                            + " it gives a warning where the one missing was invited without being named in the"
                            + " agreement.")
            .wrong(
                    "{name} er invitert inn i arbeidet og er med i tiltak {measure} «{title}», men er ikke ført opp blant"
                            + " partene som står bak det.",
                    "{name} er invitert inn i arbeidet og er med i tiltak {measure} «{title}», men er ikkje ført opp blant"
                            + " partane som står bak det.",
                    "{name} was invited into the work and is involved in measure {measure} “{title}”, but is not listed"
                            + " among the parties behind it.")
            .mend(
                    "Spør om parten står bak tiltaket, og før den opp i så fall.",
                    "Spør om parten står bak tiltaket, og før han opp i så fall.",
                    "Ask whether the party stands behind the measure, and list it if so.");

    private static Vector<Remark> notAgreed(CaseFile file, Predicate<Party> asked) {
        return file.measures()
                .flatMap(placed -> notAgreed(file, placed, asked)
                        .map(party -> placed.remark(MeasureMember.AGREED_BY)
                                .about(party)
                                .with("name", file.parties().name(party))));
    }

    private static Vector<Party> notAgreed(CaseFile file, PlacedMeasure placed, Predicate<Party> asked) {
        Vector<Party> needed = file.engaged(placed)
                .filter(party -> asked.test(party) && !file.parties().isCentral(party));
        if (needed.isEmpty()) {
            return needed;
        }
        Set<Party> agreed = placed.measure().agreedBy().toJavaSet();
        return needed.reject(agreed::contains);
    }

    private static final Rule B12 = Rule.of("B12", Severity.ERROR)
            .citing(Letter.shall(4))
            .when(file -> unsigned(file, file.parties().municipalities().map(Municipality::party))
                    .map(party -> remark(file, party)))
            .searching(Parts.SIGNATURES)
            .summary("Kommune som ikke har signert", "Kommune som ikkje har signert", "Municipality has not signed")
            .asks(
                    "Alle kommunene i piloten skal signere planen.",
                    "Alle kommunane i piloten skal signere planen.",
                    "All municipalities of the pilot are to sign the plan.")
            .wrong(
                    "{name} har ikke signert planen.",
                    "{name} har ikkje signert planen.",
                    "{name} has not signed the plan.")
            .mend(
                    "Få planen signert i kommunen, og før opp signaturen.",
                    "Få planen signert i kommunen, og før opp signaturen.",
                    "Have the municipality sign the plan, and enter the signature.");

    private static final Rule B13 = Rule.of("B13", Severity.ERROR)
            .citing(Letter.shall(4))
            .when(file -> engagedAndUnsigned(file, partner -> !partner.invited()))
            .searching(Parts.SIGNATURES, Parts.INVITED)
            .reading(LetterReadings.of(Involvement.BY_MEASURE))
            .reading(LetterReadings.of(FixedReading.USERS_AND_ADMINISTRATORS_ARE_INVOLVED))
            .reading(LetterReadings.of(FixedReading.FINISHED_MEASURES_NEED_NO_SIGNATURE))
            .reading(LetterReadings.of(FixedReading.INVITED_PARTNERS_GIVE_A_WARNING))
            .speakingOf(PartnerKind.MINISTRY, PartnerKind.DISTRICT_CENTRE)
            .summary(
                    "Samarbeidspart som ikke har signert",
                    "Samarbeidspart som ikkje har signert",
                    "Partner has not signed")
            .asks(
                    "Samarbeidsparter som planen berører, skal også signere den; slik brevet er tolket"
                            + " her, er det de som er med i et tiltak som ikke er ferdig.",
                    "Samarbeidspartar som planen gjeld, skal òg signere han; slik brevet er tolka her, er"
                            + " det dei som er med i eit tiltak som ikkje er ferdig.",
                    "Partners that the plan affects are to sign it as well; as the letter is read here,"
                            + " those who are in a measure that is not over.")
            .wrong(
                    "{name} har ikke signert planen, og er med i tiltak {measures}.",
                    "{name} har ikkje signert planen, og er med i tiltak {measures}.",
                    "{name} has not signed the plan, and is involved in measure {measures}.")
            .mend(
                    "Få planen signert hos parten, og før opp signaturen.",
                    "Få planen signert hos parten, og før opp signaturen.",
                    "Have the partner sign the plan, and enter the signature.");

    private static final Rule B23 = Rule.of("B23", Severity.WARNING)
            .citing(Letter.shall(4))
            .when(file -> engagedAndUnsigned(file, Partner::invited))
            .searching(Parts.SIGNATURES, Parts.INVITED)
            .reading(LetterReadings.of(Involvement.BY_MEASURE))
            .reading(LetterReadings.of(FixedReading.USERS_AND_ADMINISTRATORS_ARE_INVOLVED))
            .reading(LetterReadings.of(FixedReading.FINISHED_MEASURES_NEED_NO_SIGNATURE))
            .reading(LetterReadings.of(FixedReading.INVITED_PARTNERS_GIVE_A_WARNING))
            .speakingOf(PartnerKind.MINISTRY, PartnerKind.DISTRICT_CENTRE)
            .summary(
                    "Invitert part som ikke har signert",
                    "Invitert part som ikkje har signert",
                    "Invited partner has not signed")
            .asks(
                    "Samarbeidsparter som planen berører, skal også signere den; slik brevet er tolket her, gir det en"
                            + " advarsel når den som mangler, er invitert inn uten å stå i avtalen.",
                    "Samarbeidspartar som planen gjeld, skal òg signere han; slik brevet er tolka her, gjev det ei"
                            + " åtvaring når den som manglar, er invitert inn utan å stå i avtalen.",
                    "Partners that the plan affects are to sign it as well; as the letter is read here, it gives a"
                            + " warning where the one missing was invited without being named in the agreement.")
            .wrong(
                    "{name} er invitert inn i arbeidet og har ikke signert planen, men er med i tiltak {measures}.",
                    "{name} er invitert inn i arbeidet og har ikkje signert planen, men er med i tiltak {measures}.",
                    "{name} was invited into the work and has not signed the plan, but is involved in measure"
                            + " {measures}.")
            .mend(
                    "Spør om parten vil signere, og før opp signaturen i så fall.",
                    "Spør om parten vil signere, og før opp signaturen i så fall.",
                    "Ask whether the partner will sign, and enter the signature if so.");

    private static Vector<Remark> engagedAndUnsigned(CaseFile file, Predicate<Partner> asked) {
        Vector<Party> partners = file.parties()
                .partners()
                .filter(partner -> asked.test(partner) && !partner.isCentral())
                .map(Partner::party)
                .reject(party -> file.liveMeasures(party).isEmpty());
        return unsigned(file, partners)
                .map(party -> remark(file, party)
                        .with("measures", new Listing(file.liveMeasures(party).map(ConsentRules::name))));
    }

    private static MeasureName name(PlacedMeasure placed) {
        return new MeasureName(placed.measure().id(), Option.of(placed.measure().title()));
    }

    private static Vector<Party> unsigned(CaseFile file, Vector<Party> parties) {
        Set<Party> signed = file.plan().signatures().map(Signature::party).toJavaSet();
        return parties.reject(signed::contains);
    }

    private static Remark remark(CaseFile file, Party party) {
        return Remark.at(Place.plan(PlanMember.SIGNATURES))
                .about(party)
                .with("name", file.parties().name(party));
    }

    static Vector<Rule> rules() {
        return Vector.of(B10, B12, B13, B23, B24);
    }
}
