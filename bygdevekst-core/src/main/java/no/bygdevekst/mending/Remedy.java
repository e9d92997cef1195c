package no.bygdevekst.mending;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Text;

/**
 * What helps against the findings of a rule (<i>botemiddel</i>): edits that are proposed, a task for somebody, or
 * neither, and then why.
 *
 * <p>A remedy with edits has one of the other two as well, for the cases in which no edit helps.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Remedy {

    private final Option<Text> edits;
    private final Function<Flaw, ? extends Iterable<Proposal>> propose;
    private final Option<Who> who;
    private final Option<Text> why;

    private Remedy(
            Option<Text> edits,
            Function<Flaw, ? extends Iterable<Proposal>> propose,
            Option<Who> who,
            Option<Text> why) {
        this.edits = edits;
        this.propose = propose;
        this.who = who;
        this.why = why;
    }

    /**
     * A task for somebody; what is to be done is what the rule says of how to mend it.
     *
     * @param who whose task it is
     * @return the remedy
     */
    public static Remedy task(Who who) {
        return new Remedy(Option.none(), flaw -> Vector.empty(), Given.some("who", who), Option.none());
    }

    /**
     * Neither edits nor a task.
     *
     * @param why why there is nothing to be done
     * @return the remedy
     */
    public static Remedy neither(Text why) {
        return new Remedy(Option.none(), flaw -> Vector.empty(), Option.none(), Given.some("why", why));
    }

    /**
     * The same, with edits that are proposed first; where several are, each by itself is to remove the finding.
     *
     * @param edits what is edited, in a few words
     * @param propose makes the proposals for a finding, possibly none, the best first
     * @return the remedy
     */
    public Remedy orRather(Text edits, Function<Flaw, ? extends Iterable<Proposal>> propose) {
        return new Remedy(Given.some("edits", edits), Given.value("propose", propose), who, why);
    }

    /**
     * What is edited.
     *
     * @return a few words, none where no edits are proposed
     */
    public Option<Text> edits() {
        return edits;
    }

    /**
     * Whose task it is, where no edit helps.
     *
     * @return who, none where it is nobody's
     */
    public Option<Who> who() {
        return who;
    }

    /**
     * Why nobody has to do anything.
     *
     * @return the reason, none where somebody has to
     */
    public Option<Text> why() {
        return why;
    }

    Vector<Proposal> proposals(Flaw flaw) {
        return Vector.ofAll(propose.apply(flaw));
    }

    /** What it does in words, {@code enter the party}, or why it does nothing. */
    @Override
    public String toString() {
        return edits.orElse(why)
                .map(Text::english)
                .getOrElse(() -> who.map(each -> "a task of " + each).getOrElse("nothing"));
    }
}
