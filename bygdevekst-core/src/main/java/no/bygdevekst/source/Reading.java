package no.bygdevekst.source;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/**
 * One way to read a source that leaves room (<i>tolkning</i>), such as {@code usedUp = ALL_RELEASED}.
 *
 * <p>Each question that a source leaves open is an enumeration whose constants are the possible readings; the default
 * is the first constant. Where the source leaves the room is said by whoever writes the terms or the rules: a
 * {@link CitedReading}.
 */
public interface Reading extends Term {

    /**
     * What is read, the same for all readings of one question.
     *
     * @return such as {@code usedUp}
     */
    String topic();

    /**
     * What the reading says.
     *
     * @return a clause in each language
     */
    @Override
    Text text();

    /**
     * The other ways to read it.
     *
     * @return what each says, a clause in each language; none where no other way is at hand
     */
    Vector<Text> alternatives();
}
