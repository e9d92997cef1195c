package no.bygdevekst.letter2024.demand;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/** The demands of the letter's list of what the money cannot be used for. */
final class RestrictionDemands {

    private static final Section RESTRICTIONS = new Section("restrictions");

    static final Vector<Demand> ALL = Vector.of(
            RESTRICTIONS.met(
                    "¶1",
                    Text.of(
                            "det er noe de statlige midlene ikke kan brukes til",
                            "det er noko dei statlege midlane ikkje kan brukast til",
                            "there is something the state's money cannot be used for"),
                    "F13",
                    "GrantTerms.restriction"),
            RESTRICTIONS.met(
                    "bullet 1",
                    Text.of(
                            "ikke til kommunens vanlige drift, og ikke til kausjon eller andre garantier",
                            "ikkje til vanleg drift i kommunen, og ikkje til kausjon eller andre garantiar",
                            "not for the municipality's ordinary running, nor for surety or other guarantees"),
                    "F01",
                    "F02"),
            RESTRICTIONS.met(
                    "bullet 2",
                    Text.of(
                            "ikke til oppgaver kommunen er pålagt ved lov",
                            "ikkje til oppgåver kommunen er pålagd ved lov",
                            "not for tasks that the law lays on the municipality"),
                    "F03"),
            RESTRICTIONS.met(
                    "bullet 2a",
                    Text.of(
                            "likevel til å utvikle samarbeid mellom kommuner om bedre tjenester, også sammen med andre",
                            "likevel til å utvikle samarbeid mellom kommunar om betre tenester, òg saman med andre",
                            "all the same for developing cooperation between municipalities on better services, also"
                                    + " with others"),
                    "F10",
                    "F11",
                    "F12",
                    "F14",
                    "GrantTerms.opens"),
            RESTRICTIONS.met(
                    "bullet 3",
                    Text.of(
                            "ikke til egenkapital, verken direkte eller indirekte",
                            "ikkje til eigenkapital, verken direkte eller indirekte",
                            "not for equity, directly or indirectly"),
                    "F04"),
            RESTRICTIONS.met(
                    "bullet 4",
                    Text.of(
                            "ikke til fond uten et bestemt formål",
                            "ikkje til fond utan eit bestemt føremål",
                            "not for funds without a stated purpose"),
                    "F05"),
            RESTRICTIONS.met(
                    "bullet 5 s1",
                    Text.of(
                            "ikke til å kjøpe fri folkevalgte",
                            "ikkje til å kjøpe fri folkevalde",
                            "not for releasing elected representatives from other work"),
                    "F06"),
            RESTRICTIONS.met(
                    "bullet 5 s2",
                    Text.of(
                            "møtegodtgjørelse til andre bør kommunen betale selv",
                            "møtegodtgjersle til andre bør kommunen betale sjølv",
                            "meeting allowances to others ought to be paid by the municipality itself"),
                    "F07"),
            RESTRICTIONS.met(
                    "bullet 6",
                    Text.of(
                            "ikke til tiltak som trenger støtte i lang tid",
                            "ikkje til tiltak som treng støtte i lang tid",
                            "not for measures that need support for a long time"),
                    "F08"),
            RESTRICTIONS.met(
                    "bullet 7",
                    Text.of(
                            "ikke til bedriftsutvikling, og ikke til direkte støtte til næring eller private",
                            "ikkje til bedriftsutvikling, og ikkje til direkte støtte til næring eller private",
                            "not for developing businesses, nor for direct support of business or private parties"),
                    "F09",
                    "F16",
                    "F17",
                    "G06"),
            RESTRICTIONS.met(
                    "bullet 7a",
                    Text.of(
                            "departementet kan likevel åpne for næringsutvikling som styrker samhandlingen"
                                    + " mellom kommunene og virkemiddelaktørene",
                            "departementet kan likevel opne for næringsutvikling som styrkjer samhandlinga"
                                    + " mellom kommunane og verkemiddelaktørane",
                            "the ministry can all the same allow business development that strengthens coordination"
                                    + " between the municipalities and the support agencies"),
                    "F10",
                    "F11",
                    "F15",
                    "F18",
                    "GrantTerms.opens"));

    private RestrictionDemands() {}
}
