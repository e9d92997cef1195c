package no.bygdevekst.mending;

import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Judgement;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.rulebook.Waivers;
import no.bygdevekst.terms.TermsByYear;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/**
 * Finds what would mend a document (<i>retting</i>): edits that can be applied, each tried, and tasks for people.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Mender {

    private final Rulebook rulebook;
    private final TermsByYear terms;
    private final Remedies remedies;

    private Mender(Rulebook rulebook, TermsByYear terms, Remedies remedies) {
        this.rulebook = rulebook;
        this.terms = terms;
        this.remedies = remedies;
    }

    /**
     * A mender.
     *
     * @param rulebook the rules that are to find nothing
     * @param terms the grant terms by appropriation year
     * @param remedies what helps against what the rules find
     * @return the mender
     */
    public static Mender of(Rulebook rulebook, TermsByYear terms, Remedies remedies) {
        return new Mender(
                Given.value("rulebook", rulebook), Given.value("terms", terms), Given.value("remedies", remedies));
    }

    /**
     * What would mend a document.
     *
     * @param submission the document
     * @return what can be applied to it, and what people have to do
     * @throws IllegalArgumentException if none of its grants is of a year whose terms are written down
     */
    public Mendings mend(Submission submission) {
        Given.value("submission", submission);
        CaseFile file = CaseFile.of(
                submission, terms.ofEarliest(submission.agreement().grants().map(StateGrant::appropriationYear)));
        return mend(rulebook.judge(file, Waivers.none()));
    }

    /**
     * What would mend a document that has been judged by the same rules; a finding that is waived is let pass here too.
     *
     * @param judgement the document and what was found in it
     * @return what can be applied to it, and what people have to do
     */
    public Mendings mend(Judgement judgement) {
        CaseFile file = Given.value("judgement", judgement).file();
        Trial trial = Trial.of(rulebook, file, judgement.findings());
        Map<Vector<String>, Vector<Finding>> alike = judgement.findings().groupBy(Finding::likeness);
        Vector<Mending> mendings = Vector.empty();
        Map<Tuple2<Option<Party>, Text>, Task> tasks = LinkedHashMap.empty();
        for (Finding finding : judgement.findings().filter(each -> each.waiver().isEmpty())) {
            Flaw flaw = new Flaw(file, finding);
            Vector<Proposal> working =
                    working(flaw, alike.get(finding.likeness()).get(), trial);
            mendings = mendings.appendAll(working.map(proposal -> new Mending(
                    finding, file.submission(), proposal.edits(), proposal.confirmation(), proposal.phrase())));
            for (Task task : working.isEmpty() ? task(flaw) : Option.<Task>none()) {
                tasks = tasks.put(new Tuple2<>(task.party(), task.text()), task, (so, far) -> so.and(finding));
            }
        }
        return new Mendings(file.submission(), mendings, tasks.values().toVector());
    }

    // Of findings that are alike in all they say, what mends one leaves the others, which are then known by its name.
    private Vector<Proposal> working(Flaw flaw, Vector<Finding> alike, Trial trial) {
        Vector<Proposal> alone =
                proposals(flaw).distinctBy(Proposal::edits).filter(proposal -> trial.works(proposal, flaw.finding()));
        if (!alone.isEmpty() || alike.size() == 1) {
            return alone;
        }
        return alike.map(each -> proposals(new Flaw(flaw.file(), each)).headOption())
                .reduceOption((one, other) -> one.flatMap(first -> other.map(first::and)))
                .flatMap(together -> together)
                .filter(proposal -> trial.works(proposal, flaw.finding()))
                .toVector();
    }

    private Vector<Proposal> proposals(Flaw flaw) {
        return remedies.of(flaw.finding().rule()).proposals(flaw);
    }

    private Option<Task> task(Flaw flaw) {
        return remedies.of(flaw.finding().rule())
                .who()
                .map(who -> new Task(who.of(flaw), Vector.of(flaw.finding()), what(flaw.finding())));
    }

    private Text what(Finding finding) {
        Template mend = rulebook.rule(finding.rule()).get().text().mend();
        return Text.of(
                mend.fill(finding.arguments(), Language.BOKMAL),
                mend.fill(finding.arguments(), Language.NYNORSK),
                mend.fill(finding.arguments(), Language.ENGLISH));
    }

    /** The rules, the terms and the remedies that it tries. */
    @Override
    public String toString() {
        return rulebook + ", " + terms + ", " + remedies;
    }
}
