package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.commitment.Impediments;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.letter2024.data.Letter;
import no.bygdevekst.place.Member.ApprovedGrantMember;
import no.bygdevekst.place.Member.BudgetLineMember;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedApproval;
import no.bygdevekst.rulebook.PlacedLine;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** The rule on which of several grants pays. */
final class PayingGrantRules {

    private PayingGrantRules() {}

    private static final Rule D10 = Rule.of("D10", Severity.ERROR)
            .citing(Letter.frame("¶1 s1"))
            .when(file -> file.stateLines()
                    .filter(placed -> isPaidByNone(file, placed.line()))
                    .map(placed -> remark(file, placed))
                    .appendAll(file.placedApprovals()
                            .filter(placed -> isPaidByNone(file, placed.grant()))
                            .map(placed -> remark(file, placed))))
            .searching(Parts.GRANTS, Parts.GRANT_OF_LINE, Parts.PREVIOUS_PLAN)
            .summary("Ingen bevilgning betaler", "Inga løyving betaler", "No appropriation pays")
            .asks(
                    "De statlige midlene er bevilget for bestemte år; planen sier hvilken bevilgning som betaler når"
                            + " avtalen har flere.",
                    "Dei statlege midlane er løyvde for bestemte år; planen seier kva løyving som betaler når avtalen"
                            + " har fleire.",
                    "The state's money is appropriated for certain years; the plan says which appropriation pays where"
                            + " the agreement has several.")
            .wrong(
                    "{where} for {year} er det ført {amount} fra staten, men {cause}.",
                    "{where} for {year} er det ført {amount} frå staten, men {cause}.",
                    "{where} for {year}, {amount} is entered from the state, but {cause}.")
            .mend(
                    "Oppgi bevilgningsåret. Avtalen har bevilgning for {grants}.",
                    "Oppgje løyvingsåret. Avtalen har løyving for {grants}.",
                    "State the year of the appropriation. The agreement has appropriations of {grants}.");

    private static boolean isPaidByNone(CaseFile file, BudgetLine line) {
        return Impediments.isPaidByNone(line.year(), line.appropriationYear(), file.basis());
    }

    private static boolean isPaidByNone(CaseFile file, ApprovedGrant entry) {
        return Impediments.isPaidByNone(entry.year(), entry.appropriationYear(), file.basis());
    }

    private static Remark remark(CaseFile file, PlacedLine placed) {
        Remark remark = Remark.at(placed.place(BudgetLineMember.APPROPRIATION_YEAR))
                .about(placed.of().measure().id())
                .about(placed.line())
                .with("where", new Where(Option.some(placed.of().measure())))
                .with("year", placed.line().year())
                .with("amount", placed.line().value());
        return withGrants(remark, file, placed.line().appropriationYear());
    }

    private static Remark remark(CaseFile file, PlacedApproval placed) {
        Remark remark = placed.remark(ApprovedGrantMember.APPROPRIATION_YEAR)
                .with("where", new Where(Option.none()))
                .with("amount", placed.grant().amount());
        return withGrants(remark, file, placed.grant().appropriationYear());
    }

    private static Remark withGrants(Remark remark, CaseFile file, Option<Integer> named) {
        return remark.with("cause", named.isDefined() ? Cause.UNKNOWN : Cause.NOT_NAMED)
                .with(
                        "grants",
                        file.basis()
                                .commitment()
                                .grants()
                                .map(StateGrant::appropriationYear)
                                .mkString(", "));
    }

    /** In a measure, by its id and title, or among what was approved; in a document by the measure's id. */
    private record Where(Option<Measure> measure) implements Argument {

        private static final Template IN_MEASURE = Template.of(
                "I tiltak {measure} «{title}»", "I tiltak {measure} «{title}»", "In measure {measure} “{title}”");
        private static final Text APPROVED =
                Text.of("Som godkjent beløp", "Som godkjent beløp", "As an approved amount");

        @Override
        public String in(Language language) {
            return measure.map(each -> IN_MEASURE.fill(
                            Arguments.of("measure", Argument.words(each.id().value()))
                                    .and("title", each.title()),
                            language))
                    .getOrElse(() -> APPROVED.in(language));
        }

        @Override
        public String toString() {
            return measure.map(each -> each.id().value()).getOrElse("");
        }
    }

    /** Why no grant pays. */
    private enum Cause implements Term {
        UNKNOWN(Text.of(
                "avtalen har ingen bevilgning for det året som er oppgitt",
                "avtalen har inga løyving for det året som er oppgjeve",
                "the agreement has no appropriation of the year that is named")),
        NOT_NAMED(Text.of(
                "det er ikke sagt hvilken av bevilgningene som betaler",
                "det er ikkje sagt kva for ei av løyvingane som betaler",
                "it is not said which of the appropriations pays"));

        private final Text text;

        Cause(Text text) {
            this.text = text;
        }

        @Override
        public Text text() {
            return text;
        }
    }

    static Vector<Rule> rules() {
        return Vector.of(D10);
    }
}
