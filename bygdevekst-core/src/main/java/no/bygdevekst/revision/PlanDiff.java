package no.bygdevekst.revision;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.MeasureName;

/**
 * Finds the edits from one plan to another.
 *
 * @param before the plan before
 * @param after the plan after
 * @param old where the plan before stands: that of what is gone
 */
record PlanDiff(ActionPlan before, ActionPlan after, Place old) {

    /** Where something stood in the plan that edits are applied to, where it stands, and where it is if it is gone. */
    private record Where(Place target, Place place, Place old) {

        Where at(PlanMember member) {
            return new Where(target.at(member), place.at(member), old.at(member));
        }

        Where at(MeasureMember member) {
            return new Where(target.at(member), place.at(member), old.at(member));
        }

        Where at(int before, int after) {
            return new Where(target.at(before), place.at(after), old.at(before));
        }
    }

    /** Line up by what a line is about; a line that only another responsible uses now is still the same. */
    private record LineKey(int year, Object source, Object use, Option<Party> user) {

        static Matching.Key<BudgetLine> used(Measure before, Measure after) {
            return new Matching.Key<>(
                    line -> of(line, Option.some(before.user(line))), line -> of(line, Option.some(after.user(line))));
        }

        static Matching.Key<BudgetLine> written() {
            return new Matching.Key<>(line -> of(line, line.spentBy()), line -> of(line, line.spentBy()));
        }

        private static LineKey of(BudgetLine line, Option<Party> user) {
            return new LineKey(line.year(), line.source(), line.use(), user);
        }
    }

    Edits edits() {
        Where plan = new Where(Place.plan(), Place.plan(), old);
        return new Edits(DocumentShapes.PLAN
                .fields()
                .flatMap(field -> field.member() == PlanMember.MEASURES
                        ? measures(plan.at(PlanMember.MEASURES))
                        : edit(field, before, after, Edit.builder(), plan)));
    }

    // Of a repeated id the first measure stands: the others are not looked at.
    private Vector<Edit> measures(Where array) {
        Vector<Indexed<Measure>> then =
                Indexed.of(before.measures()).distinctBy(each -> each.value().id());
        Vector<Indexed<Measure>> now =
                Indexed.of(after.measures()).distinctBy(each -> each.value().id());
        Matching matching = Matching.of(
                then,
                now,
                Vector.of(new Matching.Key<>(
                        each -> each.value().id(), each -> each.value().id())));
        return elements(
                matching,
                then,
                now,
                array,
                PlanDiff::ofMeasure,
                (one, other) -> measure(one.value(), other.value(), array.at(one.index(), other.index())));
    }

    private static Vector<Edit> measure(Measure one, Measure other, Where where) {
        return MeasureShapes.MEASURE.fields().flatMap(field -> {
            if (field.member() == MeasureMember.BUDGET) {
                return lines(one, other, where.at(MeasureMember.BUDGET));
            }
            if (field.member() == MeasureMember.ACTIVITIES) {
                return activities(one, other, where.at(MeasureMember.ACTIVITIES));
            }
            return edit(field, one, other, ofMeasure(other), where);
        });
    }

    private static Vector<Edit> lines(Measure one, Measure other, Where array) {
        Matching matching =
                Matching.of(one.budget(), other.budget(), Vector.of(LineKey.used(one, other), LineKey.written()));
        return elements(
                matching,
                Indexed.of(one.budget()),
                Indexed.of(other.budget()),
                array,
                line -> ofMeasure(other),
                (then, now) -> members(
                        MeasureShapes.LINE,
                        then.value(),
                        now.value(),
                        () -> ofMeasure(other).line(Option.some(then.value())),
                        array.at(then.index(), now.index())));
    }

    private static Vector<Edit> activities(Measure one, Measure other, Where array) {
        Matching matching = Matching.of(
                one.activities(), other.activities(), Vector.of(new Matching.Key<>(Activity::title, Activity::title)));
        return elements(
                matching,
                Indexed.of(one.activities()),
                Indexed.of(other.activities()),
                array,
                activity -> ofMeasure(other),
                (then, now) -> members(
                        MeasureShapes.ACTIVITY,
                        then.value(),
                        now.value(),
                        () -> ofMeasure(other).activity(Option.some(then.value())),
                        array.at(then.index(), now.index())));
    }

    private static <E> Vector<Edit> elements(
            Matching matching,
            Vector<Indexed<E>> before,
            Vector<Indexed<E>> after,
            Where array,
            Function<E, ImmutableEdit.Builder> begun,
            BiFunction<Indexed<E>, Indexed<E>, Vector<Edit>> changed) {
        Vector<Edit> now = after.zip(matching.ofAfter())
                .flatMap(each -> each._2
                        .map(then -> changed.apply(before.get(then), each._1))
                        .getOrElse(() -> Vector.of(added(each._1, array, begun))));
        return now.appendAll(matching.gone().map(then -> gone(before.get(then), array, begun)));
    }

    private static <E> Edit added(Indexed<E> element, Where array, Function<E, ImmutableEdit.Builder> begun) {
        return begun.apply(element.value())
                .kind(Edit.Kind.ADDED)
                .place(array.place().at(element.index()))
                .target(array.target())
                .after(Option.some(element.value()))
                .build();
    }

    private static <E> Edit gone(Indexed<E> element, Where array, Function<E, ImmutableEdit.Builder> begun) {
        return begun.apply(element.value())
                .kind(Edit.Kind.GONE)
                .place(array.old().at(element.index()))
                .target(array.target().at(element.index()))
                .before(Option.some(element.value()))
                .build();
    }

    private static <T, D> Vector<Edit> members(
            Fields<T, D> shape, T before, T after, Supplier<ImmutableEdit.Builder> begun, Where where) {
        return shape.fields().flatMap(field -> edit(field, before, after, begun.get(), where));
    }

    private static <T> Vector<Edit> edit(
            Field<T, ?, ?> field, T before, T after, ImmutableEdit.Builder begun, Where where) {
        return field.difference(before, after)
                .<Edit>map(change -> begun.kind(Edit.Kind.CHANGED)
                        .place(where.place().at(field.member()))
                        .target(where.target().at(field.member()))
                        .before(change.before())
                        .after(change.after())
                        .build())
                .toVector();
    }

    private static ImmutableEdit.Builder ofMeasure(Measure measure) {
        return Edit.builder().measure(Option.some(MeasureName.of(measure)));
    }
}
