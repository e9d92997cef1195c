package no.bygdevekst.letter2024.rule;

import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.Partner;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.finding.Severity;
import no.bygdevekst.identifier.Identifier;
import no.bygdevekst.place.Member.AgreementMember;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.MunicipalityMember;
import no.bygdevekst.place.Member.PartnerMember;
import no.bygdevekst.place.Member.StateGrantMember;
import no.bygdevekst.place.Member.SubGoalMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Measure;
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
            .when(IdentityRules::repeated)
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

    private static Vector<Remark> repeated(CaseFile file) {
        Agreement agreement = file.agreement();
        return repeated(agreement.municipalities(), Municipality::number, IdentityRules::municipality)
                .appendAll(repeated(agreement.partners(), Partner::id, IdentityRules::partner))
                .appendAll(repeated(agreement.subGoals(), SubGoal::id, IdentityRules::subGoal))
                .appendAll(repeated(agreement.stateGrants(), StateGrant::appropriationYear, IdentityRules::grant))
                .appendAll(repeated(file.plan().measures(), Measure::id, IdentityRules::measure));
    }

    // Most lists repeat nothing, and need no entries.
    private static <T> Vector<Remark> repeated(
            Vector<T> list, Function<T, Object> id, BiFunction<T, Integer, Entry> entry) {
        Set<Object> ids = new HashSet<>();
        return list.forAll(each -> ids.add(id.apply(each))) ? Vector.empty() : repeated(list.zipWithIndex(entry));
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

    private static Entry municipality(Municipality municipality, int index) {
        return new Entry(
                Kind.MUNICIPALITY,
                Place.agreement(AgreementMember.MUNICIPALITIES).at(index).at(MunicipalityMember.NUMBER),
                municipality.number(),
                municipality.name());
    }

    private static Entry partner(Partner partner, int index) {
        return new Entry(
                Kind.PARTNER,
                Place.agreement(AgreementMember.PARTNERS).at(index).at(PartnerMember.ID),
                partner.id(),
                partner.name());
    }

    private static Entry subGoal(SubGoal subGoal, int index) {
        return new Entry(
                Kind.SUB_GOAL,
                Place.agreement(AgreementMember.SUB_GOALS).at(index).at(SubGoalMember.ID),
                subGoal.id(),
                subGoal.title());
    }

    private static Entry grant(StateGrant grant, int index) {
        return new Entry(
                Kind.GRANT,
                Place.agreement(AgreementMember.STATE_GRANTS).at(index).at(StateGrantMember.APPROPRIATION_YEAR),
                Integer.toString(grant.appropriationYear()),
                grant.amount());
    }

    private static Entry measure(Measure measure, int index) {
        return new Entry(Kind.MEASURE, Place.measure(index).at(MeasureMember.ID), measure.id(), measure.title());
    }

    static Vector<Rule> rules() {
        return Vector.of(A01);
    }
}
