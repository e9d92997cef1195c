package no.bygdevekst.examples.report;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.Partner;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.examples.content.Cell;
import no.bygdevekst.examples.content.Column;
import no.bygdevekst.examples.content.Facts;
import no.bygdevekst.examples.content.Row;
import no.bygdevekst.examples.content.Section;
import no.bygdevekst.examples.content.Table;
import no.bygdevekst.money.Nok;
import no.bygdevekst.text.DateFormat;
import no.bygdevekst.text.Text;

/** Chapter 1: who has agreed what. */
final class AgreementChapter {

    private static final Text HEADING = Text.of("1 Avtalen", "1 Avtalen", "1 The agreement");
    private static final Text PERIOD = Text.of("Avtaleperiode", "Avtaleperiode", "Period");
    private static final Text SIGNED = Text.of("Inngått", "Inngått", "Signed");
    private static final Text PHASE_ONE = Text.of(
            "Statlig medfinansiering i fase 1", "Statleg medfinansiering i fase 1", "State co-financing, phase 1");
    private static final Text PARTIES =
            Text.of("Partene i avtalen", "Partane i avtalen", "The parties to the agreement");
    private static final Text NAME = Text.of("Part", "Part", "Party");
    private static final Text ROLE = Text.of("Rolle", "Rolle", "Role");
    private static final Text NUMBER = Text.of("Organisasjonsnummer", "Organisasjonsnummer", "Organisation number");
    private static final Text MUNICIPALITY =
            Text.of("kommune i piloten", "kommune i piloten", "municipality of the pilot");
    private static final Text INVITED = Text.of(", invitert inn", ", invitert inn", ", invited");
    private static final Text GRANTS = Text.of(
            "Statlig medfinansiering, i kroner", "Statleg medfinansiering, i kroner", "State co-financing, in kroner");
    private static final Text YEAR = Text.of("Bevilget i", "Løyvd i", "Appropriated in");
    private static final Text AMOUNT = Text.of("Beløp", "Beløp", "Amount");

    private AgreementChapter() {}

    static Section of(Subject subject) {
        Agreement agreement = subject.agreement();
        Vector<Facts.Fact> facts = Prose.fact(
                        subject, PERIOD, Option.some(agreement.period().toString()))
                .appendAll(Prose.fact(
                        subject, SIGNED, agreement.signedOn().map(date -> DateFormat.format(date, subject.language()))))
                .appendAll(Prose.fact(
                        subject, PHASE_ONE, agreement.phaseOne().map(amount -> amount.in(subject.language()))));
        return Section.of(
                "agreement",
                subject.say(HEADING),
                Prose.facts(facts).append(parties(subject)).append(grants(subject)));
    }

    private static Table parties(Subject subject) {
        Vector<Column> columns = Vector.of(NAME, ROLE, NUMBER).map(words -> Column.words(subject.say(words)));
        return Table.of(subject.say(PARTIES), columns)
                .with(subject.agreement().municipalities().map(each -> row(subject, each)))
                .with(subject.agreement().partners().map(each -> row(subject, each)));
    }

    private static Row row(Subject subject, Municipality municipality) {
        return row(municipality.name(), subject.say(MUNICIPALITY), municipality.organizationNumber());
    }

    private static Row row(Subject subject, Partner partner) {
        String role = subject.say(partner.kind());
        return row(
                partner.name(), partner.invited() ? role + subject.say(INVITED) : role, partner.organizationNumber());
    }

    private static Row row(String name, String role, Option<?> number) {
        String shown = number.map(Object::toString).getOrElse("");
        return Row.figures(0, Vector.of(Cell.words(name), Cell.words(role), Cell.words(shown)));
    }

    private static Table grants(Subject subject) {
        Vector<StateGrant> grants = subject.agreement().grants();
        Vector<Row> total = grants.size() < 2
                ? Vector.empty()
                : Vector.of(Row.total(Vector.of(
                        Cell.words(subject.say(SourceNames.SUM)),
                        Cell.amount(Nok.total(grants.map(StateGrant::amount))))));
        return Table.of(
                        subject.say(GRANTS),
                        Vector.of(Column.number(subject.say(YEAR)), Column.amount(subject.say(AMOUNT))))
                .with(grants.map(grant ->
                        Row.figures(0, Vector.of(Cell.number(grant.appropriationYear()), Cell.amount(grant.amount())))))
                .with(total);
    }
}
