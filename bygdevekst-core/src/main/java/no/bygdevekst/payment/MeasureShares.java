package no.bygdevekst.payment;

import io.vavr.collection.Vector;
import no.bygdevekst.commitment.MeasureGrant;
import no.bygdevekst.money.Apportionment;
import no.bygdevekst.money.Nok;

/** Divides a year's first instalment between its measures, in proportion to their grants, to the øre. */
final class MeasureShares {

    private MeasureShares() {}

    static Vector<MeasureShare> of(Course course) {
        return course.grants().years().flatMap(year -> ofYear(course, year));
    }

    private static Vector<MeasureShare> ofYear(Course course, int year) {
        Vector<MeasureGrant> grants = course.grants().measures(year);
        if (grants.isEmpty()) {
            return Vector.empty();
        }
        return Apportionment.of(course.split(year).first(), grants.map(MeasureGrant::amount), Nok.ORE)
                .zipWith(grants, (first, grant) -> share(grant, first));
    }

    private static MeasureShare share(MeasureGrant grant, Nok first) {
        return new MeasureShare(
                grant.year(),
                grant.measure(),
                grant.amount(),
                first,
                grant.amount().minus(first));
    }
}
