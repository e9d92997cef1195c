package no.bygdevekst.letter2024.demand;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/** The demands of the letter on grants to third parties, and on terms that are still to come. */
final class SchemeDemands {

    private static final Section RESTRICTIONS = new Section("restrictions");

    static final Vector<Demand> ALL = Vector.of(
            RESTRICTIONS.met(
                    "¶2",
                    Text.of(
                            "en kommune som gir de statlige midlene videre som tilskudd, må ha regler for det",
                            "ein kommune som gjev dei statlege midlane vidare som tilskot, må ha reglar for det",
                            "a municipality that passes the state's money on as grants must have rules for it"),
                    "G01",
                    "G03",
                    "G04",
                    "G05",
                    "G07"),
            RESTRICTIONS.met(
                    "¶3",
                    Text.of(
                            "reglene dekker målgruppe, måloppnåelse, tildeling, kunngjøring, søknadsbehandling,"
                                    + " rapportering og oppfølging",
                            "reglane dekkjer målgruppe, måloppnåing, tildeling, kunngjering, søknadsbehandling,"
                                    + " rapportering og oppfølging",
                            "the rules cover target group, goals, awards, announcement, processing, reporting and"
                                    + " follow-up"),
                    "G02"),
            RESTRICTIONS.met(
                    "¶4",
                    Text.of(
                            "tilskuddsbrevet kan komme med flere vilkår",
                            "tilskotsbrevet kan kome med fleire vilkår",
                            "the grant letter can set further terms"),
                    "Rulebook.with"));

    private SchemeDemands() {}
}
