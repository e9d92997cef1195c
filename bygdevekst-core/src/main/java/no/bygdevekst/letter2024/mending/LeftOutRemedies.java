package no.bygdevekst.letter2024.mending;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.mending.Flaw;
import no.bygdevekst.mending.Proposal;
import no.bygdevekst.mending.Remedy;
import no.bygdevekst.mending.Who;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.place.Member.DocumentMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.MeasureName;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.rulebook.PlacedLine;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** What is left out, since it says nothing that counts; and a revision that is counted on. */
final class LeftOutRemedies {

    private static final Template EXCEPTION = Template.of(
            "Ta unntaket ut av linjen på {amount} for {year} i tiltak {measure}; det åpner ikke for noe der.",
            "Ta unntaket ut av linja på {amount} for {year} i tiltak {measure}; det opnar ikkje for noko der.",
            "Take the exception out of the line of {amount} for {year} of measure {measure}; it opens nothing there.");
    private static final Template REPORT = Template.of(
            "Ta ut den andre rapporten for {year} datert {date}, som sier {spent}. Den første teller; er det den andre som er"
                    + " riktig, så rett beløpet i den første.",
            "Ta ut den andre rapporten for {year} datert {date}, som seier {spent}. Den første tel; er det den andre som er"
                    + " rett, så rett beløpet i den første.",
            "Take out the second report for {year} dated {date}, which says {spent}. The first one counts; if the second is"
                    + " right, correct the amount in the first.");
    private static final Template ENTRY = Template.of(
            "Ta ut {amount} som godkjent for {year}; året står fra før, og det som står først, teller.",
            "Ta ut {amount} som godkjent for {year}; året står frå før, og det som står først, tel.",
            "Take out {amount} as approved for {year}; the year stands there already, and what stands first counts.");
    private static final Template COUNTED = Template.of(
            "Gi planen revisjon {revision}, den neste etter den forrige planens.",
            "Gje planen revisjon {revision}, den neste etter revisjonen til den førre planen.",
            "Give the plan revision {revision}, the next after the previous plan's.");

    /** Takes an exception out that opens nothing. */
    static final Remedy IDLE_EXCEPTION = Remedy.task(Who.THE_RESPONSIBLE)
            .orRather(
                    Text.of("unntaket tas ut", "unntaket vert teke ut", "the exception is taken out"),
                    flaw -> flaw.line().map(placed -> withoutException(flaw, placed)));

    /** Takes a report out that does not count. */
    static final Remedy SECOND_REPORT = Remedy.task(Who.THE_RECIPIENT)
            .orRather(
                    Text.of(
                            "den andre av to rapporter tas ut",
                            "den andre av to rapportar vert teken ut",
                            "the second of two reports is taken out"),
                    flaw -> flaw.index(DocumentMember.PROGRESS_REPORTS).map(index -> withoutReport(flaw, index)));

    /** Takes an approved grant out that does not count. */
    static final Remedy SECOND_ENTRY = Remedy.task(Who.PLANNERS)
            .orRather(
                    Text.of(
                            "den andre av to oppføringer for et år tas ut",
                            "den andre av to oppføringar for eit år vert teken ut",
                            "the second of two entries of a year is taken out"),
                    flaw -> flaw.index(PlanMember.APPROVED_GRANTS).flatMap(index -> withoutEntry(flaw, index)));

    /** Counts the plan's revision on from the previous plan's. */
    static final Remedy NEXT_REVISION = Remedy.task(Who.PLANNERS)
            .orRather(
                    Text.of(
                            "revisjonen blir den neste etter forrige plans",
                            "revisjonen vert den neste etter den førre planen sin",
                            "the revision becomes the next after the previous plan's"),
                    LeftOutRemedies::counted);

    private LeftOutRemedies() {}

    private static Proposal withoutException(Flaw flaw, PlacedLine placed) {
        return Proposal.of(
                new Phrase(
                        EXCEPTION,
                        Arguments.none()
                                .and("amount", placed.line().value())
                                .and("year", placed.line().year())
                                .and("measure", MeasureName.of(placed.of().measure()))),
                flaw.editor().cleared(placed.place(BudgetLineMember.EXCEPTION)));
    }

    private static Proposal withoutReport(Flaw flaw, int index) {
        ProgressReport report = flaw.file().reports().get(index);
        return Proposal.of(
                new Phrase(
                        REPORT,
                        Arguments.none()
                                .and("year", report.year())
                                .and("date", Argument.date(report.reportedOn()))
                                .and("spent", report.spentToDate())),
                flaw.editor().gone(Place.progressReports().at(index)));
    }

    // An entry outside the period is not told from a year that is misspelt.
    private static Option<Proposal> withoutEntry(Flaw flaw, int index) {
        Vector<ApprovedGrant> entries = flaw.file().plan().approvedGrants();
        ApprovedGrant entry = entries.get(index);
        return Option.when(
                entries.take(index).exists(earlier -> earlier.year() == entry.year()),
                () -> Proposal.of(
                        new Phrase(
                                ENTRY,
                                Arguments.none().and("amount", entry.amount()).and("year", entry.year())),
                        flaw.editor()
                                .gone(Place.plan(PlanMember.APPROVED_GRANTS).at(index))));
    }

    private static Option<Proposal> counted(Flaw flaw) {
        return flaw.file()
                .previousPlan()
                .map(previous -> Proposal.of(
                        new Phrase(COUNTED, Arguments.none().and("revision", previous.revision() + 1)),
                        flaw.editor().changed(Place.plan(PlanMember.REVISION), previous.revision() + 1)));
    }
}
