package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.agreement.Parties;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.mending.Mending;
import no.bygdevekst.mending.Mendings;
import no.bygdevekst.mending.Task;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** What would mend a plan, for people (<i>rettinger</i>). */
public final class MendingsReport {

    private static final Template TITLE = Template.of(
            "Hva som kan rettes i planen for {pilot}",
            "Kva som kan rettast i planen for {pilot}",
            "What can be corrected in the plan for {pilot}");
    private static final Text NOTHING = Text.of(
            "Det er ingenting her som kan rettes.",
            "Det er ingenting her som kan rettast.",
            "There is nothing here to correct.");
    private static final Text MENDINGS =
            Text.of("Forslag til rettinger", "Framlegg til rettingar", "Suggested corrections");
    private static final Text EACH = Text.of(
            "Hvert forslag er prøvd for seg. Der en merknad har flere, er det nok med ett.",
            "Kvart framlegg er prøvd for seg. Der ein merknad har fleire, er det nok med eitt.",
            "Each has been tried by itself. Where a finding has several, one is enough.");
    private static final Text TASKS = Text.of("Oppgaver for dere selv", "Oppgåver for dykk sjølve", "Tasks for people");
    private static final Template OF_PARTY = Template.of("{party}: {what}", "{party}: {what}", "{party}: {what}");
    private static final String BULLET = "–";
    private static final int BULLETS = 2;
    private static final int RULES = 5;

    private final Mendings mendings;
    private final Rulebook rulebook;
    private final Language language;
    private final Parties parties;

    private MendingsReport(Mendings mendings, Rulebook rulebook, Language language) {
        this.mendings = mendings;
        this.rulebook = rulebook;
        this.language = language;
        this.parties = Parties.of(mendings.submission().agreement());
    }

    /**
     * The report: under each finding that can be mended the ways to do it, and the tasks of people with the findings
     * that they end.
     *
     * @param mendings what would mend a plan
     * @param rulebook the rules that found what is to be mended
     * @param language which language
     * @return the report
     */
    public static Block of(Mendings mendings, Rulebook rulebook, Language language) {
        return new MendingsReport(mendings, rulebook, language).block();
    }

    private Block block() {
        String pilot = mendings.submission().agreement().pilot();
        Block title = Block.heading(TITLE.fill(Arguments.none().and("pilot", pilot), language), "=");
        Block rest = Block.apart(Vector.of(suggested(), tasks()));
        return title.thenApart(rest.isEmpty() ? Block.paragraph(NOTHING.in(language)) : rest);
    }

    private Block suggested() {
        Vector<Finding> findings = mendings.mendings().map(Mending::finding).distinct();
        return findings.isEmpty()
                ? Block.nothing()
                : Block.heading(MENDINGS.in(language), "-")
                        .then(Block.paragraph(EACH.in(language)))
                        .thenApart(Block.stacked(findings.map(this::mended)));
    }

    private Block mended(Finding finding) {
        Vector<Mending> ways =
                mendings.mendings().filter(mending -> mending.finding().equals(finding));
        return wrong(finding)
                .then(Block.stacked(ways.map(way -> item(way.phrase().in(language))))
                        .indented(RULES));
    }

    private Block wrong(Finding finding) {
        Template wrong = rulebook.rule(finding.rule()).get().text().wrong();
        String words = wrong.fill(finding.arguments(), language);
        return Block.labelled(finding.rule().value(), RULES, words, Block.WIDTH - BULLETS);
    }

    private Block tasks() {
        return mendings.tasks().isEmpty()
                ? Block.nothing()
                : Block.heading(TASKS.in(language), "-")
                        .then(Block.stacked(mendings.tasks().map(this::task)));
    }

    private Block task(Task task) {
        return item(words(task))
                .then(Block.stacked(task.findings().map(this::wrong)).indented(BULLETS));
    }

    private String words(Task task) {
        String what = task.text().in(language);
        return task.party()
                .map(party -> Arguments.of("party", parties.name(party)).and("what", Argument.composed(what)))
                .map(arguments -> OF_PARTY.fill(arguments, language))
                .getOrElse(what);
    }

    private static Block item(String words) {
        return Block.labelled(BULLET, BULLETS, words, Block.WIDTH - RULES);
    }
}
