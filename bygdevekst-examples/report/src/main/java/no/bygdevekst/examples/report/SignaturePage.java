package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import no.bygdevekst.agenda.Duty;
import no.bygdevekst.agenda.PartyTasks;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Paragraph;
import no.bygdevekst.examples.content.Part;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.plan.Decision;
import no.bygdevekst.plan.Signature;
import no.bygdevekst.text.DateFormat;
import no.bygdevekst.text.Text;

/** The last page: who has signed, and a line for each that has not, or has to again. */
final class SignaturePage {

    private static final Text HEADING = Text.of("8 Underskrifter", "8 Underskrifter", "8 Signatures");
    private static final Text SIGNED = Text.of("Har underskrevet", "Har skrive under", "Signed by");
    private static final Text ASKED = Text.of("Skal underskrive", "Skal skrive under", "To be signed by");
    private static final Text NOBODY =
            Text.of("Ingen har underskrevet ennå.", "Ingen har skrive under enno.", "Nobody has signed yet.");
    private static final Text ALL =
            Text.of("Ingen underskrift mangler.", "Inga underskrift manglar.", "No signature is missing.");
    private static final Text PARTY = Text.of("Part", "Part", "Party");
    private static final Text NAME = Text.of("Navn og rolle", "Namn og rolle", "Name and role");
    private static final Text DECISION = Text.of("Vedtak", "Vedtak", "Decision");
    private static final Text DATE = Text.of("Dato", "Dato", "Date");
    private static final Text PLACE = Text.of("Sted og dato", "Stad og dato", "Place and date");
    private static final Text SIGNATURE = Text.of("Underskrift", "Underskrift", "Signature");

    private SignaturePage() {}

    static Section of(Subject subject) {
        Vector<Party> asked = subject.agenda()
                .parties()
                .filter(party -> party.tasks().exists(task -> task.what() == Duty.SIGN))
                .map(PartyTasks::party);
        Vector<Signature> signed = subject.plan().signatures().reject(signature -> asked.contains(signature.party()));
        Part first = signed.isEmpty() ? Paragraph.of(subject.say(NOBODY)) : signed(subject, signed);
        Part second = asked.isEmpty() ? Paragraph.of(subject.say(ALL)) : asked(subject, asked);
        return Section.of("signatures", subject.say(HEADING), Vector.of(first, second));
    }

    private static Table signed(Subject subject, Vector<Signature> signatures) {
        return table(subject, SIGNED, Vector.of(PARTY, NAME, DECISION, DATE))
                .with(signatures.map(signature -> row(subject, signature)));
    }

    private static Row row(Subject subject, Signature signature) {
        String name =
                signature.name() + signature.role().map(role -> ", " + role).getOrElse("");
        String decision =
                signature.decision().map(each -> decision(subject, each)).getOrElse("");
        return row(
                subject.name(signature.party()),
                name,
                decision,
                DateFormat.format(signature.signedOn(), subject.language()));
    }

    private static String decision(Subject subject, Decision decision) {
        return Vector.of(decision.body())
                .appendAll(decision.reference())
                .appendAll(decision.decidedOn().map(date -> DateFormat.format(date, subject.language())))
                .mkString(", ");
    }

    private static Table asked(Subject subject, Vector<Party> parties) {
        return table(subject, ASKED, Vector.of(PARTY, PLACE, SIGNATURE, NAME))
                .with(parties.map(party -> row(subject.name(party), "", "", "")));
    }

    private static Table table(Subject subject, Text caption, Vector<Text> headings) {
        return Table.of(subject.say(caption), headings.map(words -> Column.words(subject.say(words))));
    }

    private static Row row(String... words) {
        return Row.figures(0, Vector.of(words).map(each -> each.isEmpty() ? Cell.empty() : Cell.words(each)));
    }
}
