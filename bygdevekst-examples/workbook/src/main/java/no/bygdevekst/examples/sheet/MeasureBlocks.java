package no.bygdevekst.examples.sheet;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/** What is filled in about the measures (<i>tiltakene</i>). */
final class MeasureBlocks {

    static final Block MEASURES = new Block(
            "/plan/measures",
            Text.of("Tiltak", "Tiltak", "Measures"),
            Shape.ROWS,
            Vector.of(
                    Column.of("id", 10, Kinds.ID, "Id", "Id", "Id"),
                    Column.of("title", 40, Kinds.TEXT, "Tiltak", "Tiltak", "Measure"),
                    Column.of("description", 50, Kinds.TEXT, "Beskrivelse", "Omtale", "Description"),
                    Column.of("subGoals", 12, Kinds.several(Kinds.ID), "Delmål", "Delmål", "Sub-goals"),
                    Column.of("purposes", 34, Kinds.several(Kinds.code("Purpose")), "Formål", "Formål", "Purposes"),
                    Column.of("responsible", 30, Kinds.PARTY, "Ansvarlig", "Ansvarleg", "Responsible"),
                    Column.of(
                            "participants", 34, Kinds.several(Kinds.PARTY), "Deltakere", "Deltakarar", "Participants"),
                    Column.of(
                            "agreedBy",
                            34,
                            Kinds.several(Kinds.PARTY),
                            "Står bak tiltaket",
                            "Står bak tiltaket",
                            "Agreed by"),
                    Column.of(
                            "locations",
                            18,
                            Kinds.several(Kinds.NUMBER_OF_MUNICIPALITY),
                            "Steder (kommunenummer)",
                            "Stader (kommunenummer)",
                            "Locations (municipality numbers)"),
                    Column.of(
                            "estimatedCost",
                            20,
                            Kinds.AMOUNT,
                            "Anslått kostnad (kroner)",
                            "Rekna kostnad (kroner)",
                            "Estimated cost (kroner)"),
                    Column.of("criteria/newSolution", 40, Kinds.TEXT, "Ny løsning", "Ny løysing", "New solution"),
                    Column.of(
                            "criteria/localAdaptation",
                            40,
                            Kinds.TEXT,
                            "Lokal tilpasning",
                            "Lokal tilpassing",
                            "Local adaptation"),
                    Column.of(
                            "criteria/transferValue",
                            40,
                            Kinds.TEXT,
                            "Overføringsverdi",
                            "Overføringsverdi",
                            "Transfer value"),
                    Column.of(
                            "samiInterests/affected",
                            16,
                            Kinds.FLAG,
                            "Berører samiske interesser",
                            "Vedkjem samiske interesser",
                            "Sámi interests affected"),
                    Column.of(
                            "samiInterests/dialogue",
                            30,
                            Kinds.TEXT,
                            "Dialog om samiske interesser",
                            "Dialog om samiske interesser",
                            "Dialogue on Sámi interests"),
                    Column.of(
                            "changeNote",
                            40,
                            Kinds.TEXT,
                            "Endret siden forrige plan",
                            "Endra sidan førre plan",
                            "Changed since the previous plan"),
                    Column.of("references", 0, Kinds.KEPT, "Referanser", "Referansar", "References")));

    static final Block ACTIVITIES = new Block(
            "activities",
            Text.of("Aktiviteter", "Aktivitetar", "Activities"),
            Shape.ROWS_OF_MEASURES,
            Vector.of(
                    Column.of("@measure", 14, Kinds.MEASURE, "Tiltak", "Tiltak", "Measure"),
                    Column.of("title", 60, Kinds.TEXT, "Aktivitet", "Aktivitet", "Activity"),
                    Column.of("from", 14, Kinds.DATE, "Fra", "Frå", "From"),
                    Column.of("to", 14, Kinds.DATE, "Til", "Til", "To")));

    static final Block BUDGET = new Block(
            "budget",
            Text.of("Budsjett", "Budsjett", "Budget"),
            Shape.ROWS_OF_MEASURES,
            Vector.of(
                    Column.of("@measure", 10, Kinds.MEASURE, "Tiltak", "Tiltak", "Measure"),
                    Column.of("year", 8, Kinds.WHOLE, "År", "År", "Year"),
                    Column.of("source", 34, Kinds.PARTY, "Kilde", "Kjelde", "Source"),
                    Column.of("spentBy", 34, Kinds.PARTY, "Brukes av", "Vert brukt av", "Spent by"),
                    Column.of("use", 28, Kinds.code("FundUse"), "Brukes til", "Vert brukt til", "Used for"),
                    Column.of("amount", 18, Kinds.AMOUNT, "Beløp (kroner)", "Beløp (kroner)", "Amount (kroner)"),
                    Column.of("hours", 12, Kinds.HOURS, "Timer", "Timar", "Hours"),
                    Column.of(
                            "hourlyRate",
                            14,
                            Kinds.AMOUNT,
                            "Timesats (kroner)",
                            "Timesats (kroner)",
                            "Hourly rate (kroner)"),
                    Column.of("inKind", 14, Kinds.FLAG, "Annet enn penger", "Anna enn pengar", "In kind"),
                    Column.of(
                            "appropriationYear", 14, Kinds.WHOLE, "Bevilgningsår", "Løyvingsår", "Appropriation year"),
                    Column.of("description", 40, Kinds.TEXT, "Beskrivelse", "Omtale", "Description"),
                    Column.of(
                            "exception/ground",
                            34,
                            Kinds.code("ExceptionGround"),
                            "Unntaksgrunn",
                            "Unntaksgrunn",
                            "Ground for exception"),
                    Column.of(
                            "exception/justification",
                            40,
                            Kinds.TEXT_THAT_IS_ASKED_FOR,
                            "Begrunnelse for unntak",
                            "Grunngjeving for unntak",
                            "Justification of exception")));

    static final Block SCHEMES = new Block(
            "thirdPartyScheme",
            Text.of("Tilskuddsordninger", "Tilskotsordningar", "Grant schemes"),
            Shape.ONE_OF_MEASURE,
            Vector.of(
                    Column.of("@measure", 10, Kinds.MEASURE, "Tiltak", "Tiltak", "Measure"),
                    Column.of("administeredBy", 30, Kinds.PARTY, "Forvaltes av", "Vert forvalta av", "Administered by"),
                    Column.of("targetGroup", 34, Kinds.TEXT, "Målgruppe", "Målgruppe", "Target group"),
                    Column.of(
                            "goalCriteria",
                            34,
                            Kinds.TEXT,
                            "Kriterier for måloppnåelse",
                            "Kriterium for måloppnåing",
                            "Criteria for goal achievement"),
                    Column.of(
                            "awardCriteria",
                            34,
                            Kinds.TEXT,
                            "Tildelingskriterier",
                            "Tildelingskriterium",
                            "Award criteria"),
                    Column.of("announcement", 34, Kinds.TEXT, "Kunngjøring", "Kunngjering", "Announcement"),
                    Column.of(
                            "applicationProcessing",
                            34,
                            Kinds.TEXT,
                            "Søknadsbehandling",
                            "Søknadsbehandling",
                            "Application processing"),
                    Column.of("reporting", 34, Kinds.TEXT, "Rapportering", "Rapportering", "Reporting"),
                    Column.of("followUp", 34, Kinds.TEXT, "Oppfølging", "Oppfølging", "Follow-up"),
                    Column.of("rules", 34, Kinds.TEXT, "Vedtatt regelverk", "Vedteke regelverk", "Adopted rules"),
                    Column.of(
                            "recipients",
                            30,
                            Kinds.several(Kinds.code("RecipientGroup")),
                            "Mottakergrupper",
                            "Mottakargrupper",
                            "Groups of recipients")));

    private MeasureBlocks() {}
}
