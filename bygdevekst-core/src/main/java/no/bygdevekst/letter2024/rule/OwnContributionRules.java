package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.Partner;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.revision.ContributionChange;
import no.bygdevekst.revision.Revision;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.source.Citation;

/** The rules on what the parties themselves put in, held against the plan before. */
final class OwnContributionRules {

    private OwnContributionRules() {}

    private static final Rule R15 = Rule.of("R15", Severity.WARNING)
            .citing(Letter.own("¶1"))
            .when(eachOf((file, revision) -> cut(revision.contribution(municipalities(file)))))
            .searching(Parts.LINES, Parts.PREVIOUS_LINES, Parts.MUNICIPALITIES)
            .summary(
                    "Kommunene bidrar med mindre enn før",
                    "Kommunane bidreg med mindre enn før",
                    "The municipalities contribute less than before")
            .asks(
                    "Kommunene setter av egne ressurser til arbeidet; blir det mindre enn i forrige plan, vil noen"
                            + " spørre hvorfor.",
                    "Kommunane set av eigne ressursar til arbeidet; vert det mindre enn i førre plan, vil nokon"
                            + " spørje kvifor.",
                    "The municipalities set aside resources of their own for the work; if they are less than in the"
                            + " previous plan, someone will ask why.")
            .wrong(
                    "Kommunene bidrar til sammen med {actual} fra og med {year}, mot {expected} i de samme årene i"
                            + " forrige plan. Avviket er {difference}.",
                    "Kommunane bidreg til saman med {actual} frå og med {year}, mot {expected} i dei same åra i"
                            + " førre plan. Avviket er {difference}.",
                    "The municipalities together contribute {actual} from {year} on, against {expected} in the same"
                            + " years of the previous plan. The difference is {difference}.")
            .mend(
                    "Før opp det kommunene fortsatt bidrar med. Er det blitt mindre, så forklar hvorfor i de"
                            + " tiltakene det gjelder.",
                    "Før opp det kommunane framleis bidreg med. Er det vorte mindre, så forklar kvifor i dei tiltaka"
                            + " det gjeld.",
                    "Enter what the municipalities still contribute. If it has become less, explain why in the"
                            + " measures that it concerns.");

    private static Function<CaseFile, Vector<Remark>> eachOf(BiFunction<CaseFile, Revision, Vector<Remark>> remarks) {
        return file -> file.revision().toVector().flatMap(revision -> remarks.apply(file, revision));
    }

    private static Vector<Remark> cut(ContributionChange change) {
        return change.isCut()
                ? Vector.of(Remark.at(Place.plan(PlanMember.MEASURES))
                        .with("year", change.from())
                        .comparing(change.before(), change.now()))
                : Vector.empty();
    }

    private static final Rule R16 = Rule.of("R16", Severity.ADVICE)
            .citing(Letter.own("¶1"), Letter.own("¶3"))
            .when(eachOf((file, revision) -> municipalities(file)
                    .flatMap(party -> cut(file, revision, party, Letter.own("¶1")))
                    .appendAll(partners(file).flatMap(party -> cut(file, revision, party, Letter.own("¶3"))))))
            .searching(Parts.LINES, Parts.PREVIOUS_LINES)
            .speakingOf(PartnerKind.MINISTRY, PartnerKind.DISTRICT_CENTRE)
            .summary(
                    "En part bidrar med mindre enn før",
                    "Ein part bidreg med mindre enn før",
                    "A party contributes less")
            .asks(
                    "Kommunene setter av egne ressurser, og samarbeidspartene bestemmer selv hva de bidrar med; blir"
                            + " det mindre, bør planen vise at det er avklart.",
                    "Kommunane set av eigne ressursar, og samarbeidspartane avgjer sjølve kva dei bidreg med; vert"
                            + " det mindre, bør planen vise at det er avklart.",
                    "The municipalities set aside resources of their own, and the partners decide themselves what"
                            + " they contribute; if it becomes less, the plan should show that this is settled.")
            .wrong(
                    "{party} bidrar med {actual} fra og med {year}, mot {expected} i de samme årene i forrige plan."
                            + " Avviket er {difference}.",
                    "{party} bidreg med {actual} frå og med {year}, mot {expected} i dei same åra i førre plan."
                            + " Avviket er {difference}.",
                    "{party} contributes {actual} from {year} on, against {expected} in the same years of the"
                            + " previous plan. The difference is {difference}.")
            .mend(
                    "Kontroller at det er avklart. Har en annen tatt over, eller er arbeidet ferdig, er det ingenting"
                            + " å rette.",
                    "Kontroller at det er avklart. Har ein annan teke over, eller er arbeidet ferdig, er det ingenting"
                            + " å rette.",
                    "Check that it is settled. If another has taken over, or the work is finished, nothing needs"
                            + " correcting.");

    private static Vector<Party> municipalities(CaseFile file) {
        return file.parties().municipalities().map(Municipality::party);
    }

    private static Vector<Party> partners(CaseFile file) {
        return file.parties().partners().reject(Partner::isCentral).map(Partner::party);
    }

    private static Vector<Remark> cut(CaseFile file, Revision revision, Party party, Citation citation) {
        return cut(revision.contribution(Vector.of(party)))
                .map(remark -> remark.about(party)
                        .with("party", file.parties().name(party))
                        .citing(citation));
    }

    static Vector<Rule> rules() {
        return Vector.of(R15, R16);
    }
}
