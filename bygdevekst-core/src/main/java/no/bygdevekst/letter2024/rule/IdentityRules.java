package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.identifier.Identifier;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.MunicipalityMember;
import no.bygdevekst.place.Member.PartnerMember;
import no.bygdevekst.place.Member.StateGrantMember;
import no.bygdevekst.place.Member.SubGoalMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Remark;
import no.bygdevekst.rulebook.Rule;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Term;
import no.bygdevekst.text.Text;

/** The rule that what is listed in a plan document can be told apart. */
final class IdentityRules {

    private IdentityRules() {}

    private static final Rule A01 = Rule.of("A01", Severity.ERROR)
            .when(file -> Vector.of(municipalities(file), partners(file), subGoals(file), grants(file), measures(file))
                    .flatMap(IdentityRules::repeated))
            .summary("Samme id to ganger", "Same id to gonger", "Same id twice")
            .asks(
                    "Kommuner, samarbeidsparter, delmål, bevilgninger og tiltak kan bare holdes fra hverandre når hver"
                            + " har sitt eget nummer eller sin egen id.",
                    "Kommunar, samarbeidspartar, delmål, løyvingar og tiltak kan berre haldast frå kvarandre når kvar"
                            + " har sitt eige nummer eller sin eigen id.",
                    "Municipalities, partners, sub-goals, grants and measures can be told apart only if each has a"
                            + " number or an id of its own.")
            .wrong(
                    "To oppføringer har samme {kind}, {id}: «{first}» og «{later}».",
                    "To oppføringar har same {kind}, {id}: «{first}» og «{later}».",
                    "Two entries have the same {kind}, {id}: “{first}” and “{later}”.")
            .mend(
                    "Rett den ene dersom de er forskjellige, eller stryk den siste dersom begge er det" + " samme.",
                    "Rett den eine dersom dei er ulike, eller stryk den siste dersom begge er det same.",
                    "Correct one of them if they are different, or delete the later one if both are the" + " same.");

    /** What kind of id is repeated. */
    private enum Kind implements Term {
        MUNICIPALITY(Text.of("kommunenummer", "kommunenummer", "municipality number")),
        PARTNER(Text.of("id for samarbeidspart", "id for samarbeidspart", "partner id")),
        SUB_GOAL(Text.of("id for delmål", "id for delmål", "sub-goal id")),
        GRANT(Text.of("bevilgningsår", "løyvingsår", "appropriation year")),
        MEASURE(Text.of("id for tiltak", "id for tiltak", "measure id"));

        private final Text text;

        Kind(Text text) {
            this.text = text;
        }

        @Override
        public Text text() {
            return text;
        }
    }

    private record Entry(Kind kind, Place place, String id, Argument name) {

        Entry(Kind kind, Place place, Identifier<?> id, String name) {
            this(kind, place, id.value(), Argument.words(name));
        }
    }

    private static Vector<Remark> repeated(Vector<Entry> entries) {
        Map<String, Entry> firstOf = new HashMap<>();
        List<Remark> remarks = new ArrayList<>();
        for (Entry entry : entries) {
            Entry first = firstOf.putIfAbsent(entry.id(), entry);
            if (first != null) {
                remarks.add(remark(first, entry));
            }
        }
        return Vector.ofAll(remarks);
    }

    private static Remark remark(Entry first, Entry later) {
        return Remark.at(later.place())
                .about(later.kind())
                .about(later.id())
                .with("kind", later.kind())
                .with("id", later.id())
                .with("first", first.name())
                .with("later", later.name());
    }

    private static Vector<Entry> municipalities(CaseFile file) {
        return file.agreement()
                .municipalities()
                .zipWithIndex((each, index) -> new Entry(
                        Kind.MUNICIPALITY,
                        Place.agreement(AgreementMember.MUNICIPALITIES)
                                .at(index)
                                .at(MunicipalityMember.NUMBER),
                        each.number(),
                        each.name()));
    }

    private static Vector<Entry> partners(CaseFile file) {
        return file.agreement()
                .partners()
                .zipWithIndex((each, index) -> new Entry(
                        Kind.PARTNER,
                        Place.agreement(AgreementMember.PARTNERS).at(index).at(PartnerMember.ID),
                        each.id(),
                        each.name()));
    }

    private static Vector<Entry> subGoals(CaseFile file) {
        return file.agreement()
                .subGoals()
                .zipWithIndex((each, index) -> new Entry(
                        Kind.SUB_GOAL,
                        Place.agreement(AgreementMember.SUB_GOALS).at(index).at(SubGoalMember.ID),
                        each.id(),
                        each.title()));
    }

    private static Vector<Entry> grants(CaseFile file) {
        return file.agreement()
                .stateGrants()
                .zipWithIndex((each, index) -> new Entry(
                        Kind.GRANT,
                        Place.agreement(AgreementMember.STATE_GRANTS).at(index).at(StateGrantMember.APPROPRIATION_YEAR),
                        Integer.toString(each.appropriationYear()),
                        each.amount()));
    }

    private static Vector<Entry> measures(CaseFile file) {
        return file.measures()
                .map(placed -> new Entry(
                        Kind.MEASURE,
                        placed.place(MeasureMember.ID),
                        placed.measure().id(),
                        placed.measure().title()));
    }

    static Vector<Rule> rules() {
        return Vector.of(A01);
    }
}
