package no.bygdevekst.examples.report;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.Vector;
import java.time.LocalDate;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.examples.layout.Block;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Excerpt;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** Whose plan it is, of which year, and how far it has come. */
final class HeadingSection {

    private static final Template TITLE = Template.of(
            "Handlingsplan {year} for {pilot}", "Handlingsplan {year} for {pilot}", "Action plan {year} for {pilot}");
    private static final Text REVISION = Text.of("Revisjon", "Revisjon", "Revision");
    private static final Template AFTER = Template.of(
            "{revision} (den forrige planen er for {year}, revisjon {previous})",
            "{revision} (den førre planen er for {year}, revisjon {previous})",
            "{revision} (the previous plan is for {year}, revision {previous})");
    private static final Text STATUS = Text.of("Status", "Status", "Status");
    private static final Text DRAFT =
            Text.of("utkast, ikke sendt inn", "utkast, ikkje sendt inn", "draft, not submitted");
    private static final Template SUBMITTED =
            Template.of("sendt inn {date}", "sendt inn {date}", "submitted on {date}");
    private static final Template APPROVED = Template.of("godkjent {date}", "godkjend {date}", "approved on {date}");
    private static final Text NOT_APPROVED = Text.of("ikke godkjent ennå", "ikkje godkjend enno", "not yet approved");
    private static final Text PERIOD = Text.of("Avtaleperiode", "Avtaleperiode", "Period");
    private static final Text COMMITMENT = Text.of("Tilsagn", "Tilsegn", "Commitment");
    private static final Text ALLOCATION = Text.of("Ramme", "Ramme", "Allocation");
    private static final Template GRANT = Template.of(
            "{amount} fra staten, bevilget i {year}",
            "{amount} frå staten, løyvde i {year}",
            "{amount} from the state, appropriated in {year}");
    private static final Text MUNICIPALITIES = Text.of("Kommuner", "Kommunar", "Municipalities");
    private static final int LABELS = 16;

    private HeadingSection() {}

    static Block of(Subject subject) {
        return Block.heading(title(subject), "=")
                .then(Block.stacked(facts(subject).map(fact -> Block.labelled(fact._1, LABELS, fact._2, Block.WIDTH))));
    }

    static String title(Subject subject) {
        return subject.say(
                TITLE,
                Arguments.of("year", Argument.number(subject.plan().year()))
                        .and("pilot", subject.agreement().pilot()));
    }

    /** Labels with what there is to say of each. */
    static Vector<Tuple2<String, String>> facts(Subject subject) {
        String municipalities = subject.agreement()
                .municipalities()
                .map(Municipality::name)
                .map(Excerpt::of)
                .mkString(", ");
        return Vector.of(
                        Tuple.of(REVISION, revision(subject)),
                        Tuple.of(STATUS, status(subject)),
                        Tuple.of(PERIOD, subject.agreement().period().toString()),
                        Tuple.of(subject.isCommitted() ? COMMITMENT : ALLOCATION, grant(subject)),
                        Tuple.of(MUNICIPALITIES, municipalities))
                .map(fact -> fact.map1(label -> subject.say(label)));
    }

    private static String revision(Subject subject) {
        String revision = Integer.toString(subject.plan().revision());
        return subject.submission()
                .previousPlan()
                .map(previous -> subject.say(
                        AFTER,
                        Arguments.of("revision", Argument.words(revision))
                                .and("year", previous.year())
                                .and("previous", previous.revision())))
                .getOrElse(revision);
    }

    private static String status(Subject subject) {
        ActionPlan plan = subject.plan();
        Vector<String> steps = plan.submittedOn()
                .map(date -> on(subject, SUBMITTED, date))
                .toVector()
                .appendAll(plan.approvedOn().map(date -> on(subject, APPROVED, date)));
        if (steps.isEmpty()) {
            return subject.say(DRAFT);
        }
        return plan.isApproved()
                ? steps.mkString(", ")
                : steps.append(subject.say(NOT_APPROVED)).mkString(", ");
    }

    private static String on(Subject subject, Template words, LocalDate date) {
        return subject.say(words, Arguments.of("date", Argument.date(date)));
    }

    private static String grant(Subject subject) {
        return subject.agreement().grants().map(grant -> grant(subject, grant)).mkString(", ");
    }

    private static String grant(Subject subject, StateGrant grant) {
        return subject.say(GRANT, Arguments.of("amount", grant.amount()).and("year", grant.appropriationYear()));
    }
}
