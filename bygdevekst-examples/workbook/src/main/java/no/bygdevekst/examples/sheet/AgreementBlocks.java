package no.bygdevekst.examples.sheet;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/** What is filled in about the agreement (<i>avtalen</i>). */
final class AgreementBlocks {

    static final Block AGREEMENT = new Block(
            "/agreement",
            Text.of("Avtalen", "Avtalen", "The agreement"),
            Shape.FORM,
            Vector.of(
                    Column.of("id", 44, Kinds.ID, "Avtalens id", "Id til avtalen", "Agreement id"),
                    Column.of("pilot", 44, Kinds.TEXT, "Pilot", "Pilot", "Pilot"),
                    Column.of(
                            "period/from",
                            44,
                            Kinds.WHOLE,
                            "Avtaleperiode fra og med år",
                            "Avtaleperiode frå og med år",
                            "Agreement period from year"),
                    Column.of(
                            "period/to",
                            44,
                            Kinds.WHOLE,
                            "Avtaleperiode til og med år",
                            "Avtaleperiode til og med år",
                            "Agreement period to year"),
                    Column.of("signedOn", 44, Kinds.DATE, "Avtalen signert", "Avtalen signert", "Agreement signed on"),
                    Column.of("phaseOne", 44, Kinds.AMOUNT, "Fase 1 (kroner)", "Fase 1 (kroner)", "Phase 1 (kroner)"),
                    Column.of(
                            "recipient",
                            44,
                            Kinds.PARTY,
                            "Mottaker av utbetalingene",
                            "Mottakar av utbetalingane",
                            "Recipient of the payments"),
                    Column.of(
                            "references",
                            0,
                            Kinds.KEPT,
                            "Avtalens referanser",
                            "Referansane til avtalen",
                            "References of the agreement")));

    static final Block MUNICIPALITIES = new Block(
            "/agreement/municipalities",
            Text.of("Kommuner", "Kommunar", "Municipalities"),
            Shape.ROWS,
            Vector.of(
                    Column.of(
                            "number",
                            30,
                            Kinds.NUMBER_OF_MUNICIPALITY,
                            "Kommunenummer",
                            "Kommunenummer",
                            "Municipality number"),
                    Column.of("name", 44, Kinds.TEXT, "Kommune", "Kommune", "Municipality"),
                    Column.of(
                            "organizationNumber",
                            24,
                            Kinds.ORGANIZATION,
                            "Kommunens organisasjonsnummer",
                            "Organisasjonsnummer til kommunen",
                            "Municipality organization number")));

    static final Block PARTNERS = new Block(
            "/agreement/partners",
            Text.of("Samarbeidsparter", "Samarbeidspartar", "Partners"),
            Shape.ROWS,
            Vector.of(
                    Column.of("id", 30, Kinds.ID, "Partens id", "Id til parten", "Partner id"),
                    Column.of("name", 44, Kinds.TEXT, "Samarbeidspart", "Samarbeidspart", "Partner"),
                    Column.of("kind", 24, Kinds.code("PartnerKind"), "Type part", "Type part", "Kind of partner"),
                    Column.of(
                            "organizationNumber",
                            24,
                            Kinds.ORGANIZATION,
                            "Partens organisasjonsnummer",
                            "Organisasjonsnummer til parten",
                            "Partner organization number"),
                    Column.of("invited", 20, Kinds.FLAG, "Bare invitert", "Berre invitert", "Only invited")));

    static final Block SUB_GOALS = new Block(
            "/agreement/subGoals",
            Text.of("Delmål", "Delmål", "Sub-goals"),
            Shape.ROWS,
            Vector.of(
                    Column.of("id", 30, Kinds.ID, "Delmålets id", "Id til delmålet", "Sub-goal id"),
                    Column.of("title", 44, Kinds.TEXT, "Delmål", "Delmål", "Sub-goal"),
                    Column.of(
                            "goals",
                            24,
                            Kinds.several(Kinds.code("Goal")),
                            "Overordnede mål",
                            "Overordna mål",
                            "Overall goals"),
                    Column.of(
                            "description",
                            24,
                            Kinds.TEXT,
                            "Beskrivelse av delmålet",
                            "Omtale av delmålet",
                            "Description of the sub-goal")));

    static final Block GRANTS = new Block(
            "/agreement/stateGrants",
            Text.of("Statlig medfinansiering", "Statleg medfinansiering", "State co-financing"),
            Shape.ROWS,
            Vector.of(
                    Column.of(
                            "appropriationYear", 30, Kinds.WHOLE, "Bevilgningsår", "Løyvingsår", "Appropriation year"),
                    Column.of(
                            "amount",
                            44,
                            Kinds.AMOUNT,
                            "Statlig medfinansiering (kroner)",
                            "Statleg medfinansiering (kroner)",
                            "State co-financing (kroner)")));

    private AgreementBlocks() {}
}
