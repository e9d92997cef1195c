package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.text.Text;

/**
 * What an abridged paper of a long plan (<i>lang plan</i>) says where it leaves figures out: that, and where they are.
 */
final class LongPlan {

    static final Text SOURCES = Text.of(
            "Planen er lang. Her har hvert tiltak én linje, summen av alle finansieringskildene. Kildene til hvert tiltak"
                    + " står på nettsiden (.report.html), og hver budsjettlinje i plandokumentet.",
            "Planen er lang. Her har kvart tiltak éi linje, summen av alle finansieringskjeldene. Kjeldene til kvart tiltak"
                    + " står på nettsida (.report.html), og kvar budsjettlinje i plandokumentet.",
            "The plan is long. Here each measure has one line, the sum of all its sources of funding. The sources of each"
                    + " measure are on the page (.report.html), and every budget line is in the plan document.");
    static final Text SHARES = Text.of(
            "Planen er lang. Her står summen for hvert år. Andelen til hvert tiltak står på nettsiden (.report.html).",
            "Planen er lang. Her står summen for kvart år. Delen til kvart tiltak står på nettsida (.report.html).",
            "The plan is long. Here is the sum of each year. Each measure's share is on the page (.report.html).");
    static final Text CHANGES = Text.of(
            "Planen er lang. Hver endring, og summene til hvert tiltak, står på nettsiden (.report.html).",
            "Planen er lang. Kvar endring, og summane til kvart tiltak, står på nettsida (.report.html).",
            "The plan is long. Each change, and the sums of each measure, are on the page (.report.html).");

    private LongPlan() {}

    /** What is to be said where something is left out; nothing in a paper that has everything. */
    static Vector<Part> said(Text words, Subject subject) {
        return subject.isAbridged() ? Vector.of(Paragraph.of(subject.say(words))) : Vector.empty();
    }
}
