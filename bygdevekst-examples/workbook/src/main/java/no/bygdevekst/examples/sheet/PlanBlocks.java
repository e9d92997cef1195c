package no.bygdevekst.examples.sheet;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/** What is filled in about the plan, the reports and the payments (<i>planen</i>). */
final class PlanBlocks {

    static final Block PLAN = new Block(
            "/plan",
            Text.of("Handlingsplanen", "Handlingsplanen", "The action plan"),
            Shape.FORM,
            Vector.of(
                    Column.of("year", 60, Kinds.WHOLE, "Planår", "Planår", "Plan year"),
                    Column.of("revision", 60, Kinds.WHOLE, "Revisjon", "Revisjon", "Revision"),
                    Column.of("submittedOn", 60, Kinds.DATE, "Sendt inn", "Send inn", "Submitted on"),
                    Column.of("approvedOn", 60, Kinds.DATE, "Godkjent", "Godkjend", "Approved on"),
                    Column.of(
                            "preparedBy",
                            60,
                            Kinds.several(Kinds.PARTY),
                            "Utarbeidet av",
                            "Utarbeidd av",
                            "Prepared by"),
                    Column.of(
                            "steeringGroup",
                            60,
                            Kinds.several(Kinds.PARTY),
                            "Styringsgruppe",
                            "Styringsgruppe",
                            "Steering group"),
                    Column.of(
                            "contributionsClarified",
                            60,
                            Kinds.several(Kinds.PARTY),
                            "Bidrag avklart med",
                            "Bidrag avklart med",
                            "Contributions clarified with"),
                    Column.of(
                            "references",
                            0,
                            Kinds.KEPT,
                            "Planens referanser",
                            "Referansane til planen",
                            "References of the plan")));

    static final Block CONDITIONS = new Block(
            "/plan/approvalConditions",
            Text.of("Vilkår for godkjenningen", "Vilkår for godkjenninga", "Conditions of the approval"),
            Shape.ROWS,
            Vector.of(Column.of("", 60, Kinds.TEXT, "Vilkår", "Vilkår", "Condition")));

    static final Block SIGNATURES = new Block(
            "/plan/signatures",
            Text.of("Underskrifter", "Underskrifter", "Signatures"),
            Shape.ROWS,
            Vector.of(
                    Column.of("party", 32, Kinds.PARTY, "Part", "Part", "Party"),
                    Column.of("name", 28, Kinds.TEXT, "Navn", "Namn", "Name"),
                    Column.of("role", 20, Kinds.TEXT, "Rolle", "Rolle", "Role"),
                    Column.of("signedOn", 14, Kinds.DATE, "Dato", "Dato", "Date"),
                    Column.of("decision/body", 28, Kinds.TEXT, "Vedtatt av", "Vedteke av", "Decided by"),
                    Column.of("decision/reference", 20, Kinds.TEXT, "Saksnummer", "Saksnummer", "Case number"),
                    Column.of("decision/decidedOn", 14, Kinds.DATE, "Vedtaksdato", "Vedtaksdato", "Decided on")));

    static final Block REPORTS = new Block(
            "/progressReports",
            Text.of("Rapporter", "Rapportar", "Reports"),
            Shape.ROWS,
            Vector.of(
                    Column.of("year", 10, Kinds.WHOLE, "År", "År", "Year"),
                    Column.of("reportedOn", 16, Kinds.DATE, "Rapportert", "Rapportert", "Reported on"),
                    Column.of(
                            "spentToDate",
                            24,
                            Kinds.AMOUNT,
                            "Brukt til nå (kroner)",
                            "Brukt til no (kroner)",
                            "Spent to date (kroner)"),
                    Column.of("summary", 70, Kinds.TEXT, "Sammendrag", "Samandrag", "Summary")));

    static final Block PAYMENTS = new Block(
            "/payments",
            Text.of("Utbetalinger", "Utbetalingar", "Payments"),
            Shape.ROWS,
            Vector.of(
                    Column.of("paidOn", 16, Kinds.DATE, "Betalt", "Betalt", "Paid on"),
                    Column.of("amount", 24, Kinds.AMOUNT, "Beløp (kroner)", "Beløp (kroner)", "Amount (kroner)"),
                    Column.of("reference", 30, Kinds.TEXT, "Referanse", "Referanse", "Reference"),
                    Column.of("note", 50, Kinds.TEXT, "Merknad", "Merknad", "Remark")));

    static final Block APPROVED_GRANTS = new Block(
            "/plan/approvedGrants",
            Text.of("Godkjente tilskudd", "Godkjende tilskot", "Approved grants"),
            Shape.ROWS,
            Vector.of(
                    Column.of("year", 12, Kinds.WHOLE, "År", "År", "Year"),
                    Column.of(
                            "appropriationYear", 18, Kinds.WHOLE, "Bevilgningsår", "Løyvingsår", "Appropriation year"),
                    Column.of(
                            "amount",
                            24,
                            Kinds.AMOUNT,
                            "Godkjent (kroner)",
                            "Godkjent (kroner)",
                            "Approved (kroner)")));

    static final Block NOTES = new Block(
            "notes",
            Text.of("Notater", "Notat", "Notes"),
            Shape.ROWS_OF_PLAN_OR_MEASURES,
            Vector.of(
                    Column.of("@measure", 14, Kinds.MEASURE, "Tiltak", "Tiltak", "Measure"),
                    Column.of("title", 34, Kinds.TEXT, "Overskrift", "Overskrift", "Heading"),
                    Column.of("text", 90, Kinds.TEXT_THAT_IS_ASKED_FOR, "Tekst", "Tekst", "Text")));

    private PlanBlocks() {}
}
