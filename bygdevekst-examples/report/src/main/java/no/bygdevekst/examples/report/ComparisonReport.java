package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.content.Listing;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Run;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.revision.PlanComparison;
import no.bygdevekst.revision.Signing;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** What is another in a plan than in the one before, for people (<i>sammenligning</i>). */
public final class ComparisonReport {

    private static final Template TITLE = Template.of(
            "Hva som er endret i planen for {pilot}",
            "Kva som er endra i planen for {pilot}",
            "What has changed in the plan for {pilot}");
    private static final Template PLANS = Template.of(
            "Fra planen for {oldYear}, revisjon {oldRevision}, til planen for {year}, revisjon {revision}.",
            "Frå planen for {oldYear}, revisjon {oldRevision}, til planen for {year}, revisjon {revision}.",
            "From the plan for {oldYear}, revision {oldRevision}, to the plan for {year}, revision {revision}.");
    private static final Text SINCE = Text.of(
            "Endret siden den forrige planen", "Endra sidan den førre planen", "Changed since the previous plan");
    private static final Text NOTHING = Text.of("Ingenting er endret.", "Ingenting er endra.", "Nothing has changed.");
    private static final Text EDITS = Text.of("Endringer", "Endringar", "Changes");
    private static final Text SIGNING =
            Text.of("Må skrive under på nytt", "Må skrive under på nytt", "Must sign again");
    private static final Template SIGNED =
            Template.of("{party} (har skrevet under)", "{party} (har skrive under)", "{party} (has signed)");
    private static final Template UNSIGNED = Template.of(
            "{party} (har ikke skrevet under ennå)",
            "{party} (har ikkje skrive under enno)",
            "{party} (has not signed yet)");
    private static final String BULLET = "–";
    private static final int INDENT = 2;

    private final PlanComparison comparison;
    private final Language language;

    private ComparisonReport(PlanComparison comparison, Language language) {
        this.comparison = comparison;
        this.language = language;
    }

    /**
     * The report: the two plans, every edit, the sums that differ, and who must sign again.
     *
     * @param comparison what is another
     * @param language which language
     * @return the report
     */
    public static Block of(PlanComparison comparison, Language language) {
        return new ComparisonReport(comparison, language).block();
    }

    /** The same as a section of a paper. */
    static Section content(PlanComparison comparison, Subject subject) {
        return new ComparisonReport(comparison, subject.language()).section(subject);
    }

    private Section section(Subject subject) {
        Vector<String> mustSign = comparison.mustSign().map(this::signing);
        Vector<Part> signing = mustSign.isEmpty()
                ? Vector.empty()
                : Vector.of(Paragraph.of(Run.strong(SIGNING.in(language))), new Listing(mustSign.map(Paragraph::of)));
        Vector<Part> parts = Vector.<Part>of(Paragraph.of(plans()))
                .appendAll(edits().isEmpty() ? Vector.of(Paragraph.of(NOTHING.in(language))) : listed(subject))
                .appendAll(ChangedSums.tables(comparison, subject))
                .appendAll(signing);
        return Section.of("changes", SINCE.in(language), parts);
    }

    private Vector<Part> listed(Subject subject) {
        return subject.isAbridged()
                ? LongPlan.said(LongPlan.CHANGES, subject)
                : Vector.of(new Listing(edits().map(Paragraph::of)));
    }

    private Vector<String> edits() {
        return comparison
                .edits()
                .all()
                .map(edit -> edit.phrase(comparison.parties()).in(language));
    }

    private Block block() {
        Block changes = edits().isEmpty() ? Block.paragraph(NOTHING.in(language)) : list(EDITS, edits());
        return Block.apart(Vector.of(
                heading(),
                changes,
                ChangedSums.of(comparison, language),
                list(SIGNING, comparison.mustSign().map(this::signing))));
    }

    private Block heading() {
        String title =
                TITLE.fill(Arguments.none().and("pilot", comparison.agreement().pilot()), language);
        return Block.heading(title, "=").thenApart(Block.paragraph(plans()));
    }

    private String plans() {
        ActionPlan before = comparison.before();
        ActionPlan after = comparison.after();
        Arguments plans = Arguments.of("oldYear", Argument.number(before.year()))
                .and("oldRevision", before.revision())
                .and("year", after.year())
                .and("revision", after.revision());
        return PLANS.fill(plans, language);
    }

    private Block list(Text heading, Vector<String> items) {
        return items.isEmpty()
                ? Block.nothing()
                : Block.heading(heading.in(language), "-")
                        .then(Block.stacked(items.map(item -> Block.labelled(BULLET, INDENT, item, Block.WIDTH))));
    }

    private String signing(Signing signing) {
        Arguments party = Arguments.of("party", comparison.parties().name(signing.party()));
        return (signing.signed() ? SIGNED : UNSIGNED).fill(party, language);
    }
}
