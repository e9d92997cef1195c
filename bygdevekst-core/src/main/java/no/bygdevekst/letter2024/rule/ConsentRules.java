package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.Set;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Signature;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedMeasure;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.terms.Involvement;

/** The rules on who has to agree with a measure, and who has to sign the plan. */
final class ConsentRules {

    private ConsentRules() {}

    private static final Rule B10 = Rule.of("B10", Severity.ERROR)
            .citing(Letter.planRequirements("¶1 s2"))
            .when(file -> file.measures().flatMap(placed -> notAgreed(file, placed)))
            .reading(LetterReadings.of(Involvement.BY_MEASURE))
            .summary(
                    "Part som ikke står bak tiltaket",
                    "Part som ikkje står bak tiltaket",
                    "Party not behind the measure")
            .asks(
                    "De som samarbeider om et delmål, skal være enige om tiltakene der; slik brevet er"
                            + " tolket her, gjelder det dem som er med i tiltaket.",
                    "Dei som samarbeider om eit delmål, skal vere samde om tiltaka der; slik brevet er"
                            + " tolka her, gjeld det dei som er med i tiltaket.",
                    "Those who work together on a sub-goal are to agree on its measures; as the letter is"
                            + " read here, those who are in the measure.")
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

    private static Vector<Remark> notAgreed(CaseFile file, PlacedMeasure placed) {
        Set<Party> agreed = placed.measure().agreedBy().toJavaSet();
        return file.partiesOf(placed)
                .filter(party -> !file.parties().isCentral(party) && !agreed.contains(party))
                .map(party -> placed.remark(MeasureMember.AGREED_BY)
                        .about(party)
                        .with("name", file.parties().name(party)));
    }

    private static final Rule B12 = Rule.of("B12", Severity.ERROR)
            .citing(Letter.shall(4))
            .when(file -> unsigned(file, file.parties().municipalities().map(Municipality::party)))
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
            .when(file -> unsigned(
                    file,
                    file.parties()
                            .inOrder(file.measures().iterator().flatMap(file::partiesOf))
                            .filter(party -> mustSignAsPartner(file, party))))
            .reading(LetterReadings.of(Involvement.BY_MEASURE))
            .summary(
                    "Samarbeidspart som ikke har signert",
                    "Samarbeidspart som ikkje har signert",
                    "Partner has not signed")
            .asks(
                    "Samarbeidsparter som planen berører, skal også signere den; slik brevet er tolket"
                            + " her, er det de som er med i et tiltak.",
                    "Samarbeidspartar som planen gjeld, skal òg signere han; slik brevet er tolka her, er"
                            + " det dei som er med i eit tiltak.",
                    "Partners that the plan affects are to sign it as well; as the letter is read here,"
                            + " those who are in a measure.")
            .wrong(
                    "{name} er med i minst ett tiltak, men har ikke signert planen.",
                    "{name} er med i minst eitt tiltak, men har ikkje signert planen.",
                    "{name} is involved in at least one measure, but has not signed the plan.")
            .mend(
                    "Få planen signert hos parten, og før opp signaturen.",
                    "Få planen signert hos parten, og før opp signaturen.",
                    "Have the partner sign the plan, and enter the signature.");

    private static boolean mustSignAsPartner(CaseFile file, Party party) {
        return !file.parties().isInPilot(party) && !file.parties().isCentral(party);
    }

    private static Vector<Remark> unsigned(CaseFile file, Vector<Party> parties) {
        Set<Party> signed = file.plan().signatures().map(Signature::party).toJavaSet();
        return parties.reject(signed::contains)
                .map(party -> Remark.at(Place.plan(PlanMember.SIGNATURES))
                        .about(party)
                        .with("name", file.parties().name(party)));
    }

    static Vector<Rule> rules() {
        return Vector.of(B10, B12, B13);
    }
}
