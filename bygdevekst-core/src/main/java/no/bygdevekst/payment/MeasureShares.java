package no.bygdevekst.payment;

import io.vavr.collection.Vector;
import no.bygdevekst.commitment.AnnualGrant;
import no.bygdevekst.commitment.MeasureGrant;
import no.bygdevekst.money.Apportionment;
import no.bygdevekst.money.Nok;

/**
 * Divides an annual grant between the measures in proportion to what they ask for, and its first instalment in
 * proportion to what that gave; to the øre.
 */
final class MeasureShares {

    private MeasureShares() {}

    static Vector<MeasureShare> of(Course course) {
        return course.grantYears().inOrder().flatMap(grant -> ofGrant(course, grant));
    }

    private static Vector<MeasureShare> ofGrant(Course course, AnnualGrant grant) {
        Vector<MeasureGrant> asked = course.grantYears().measures(grant.year(), grant.appropriationYear());
        if (asked.isEmpty()) {
            return Vector.empty();
        }
        Vector<Nok> grants = Apportionment.of(grant.amount(), asked.map(MeasureGrant::amount), Nok.ORE);
        Nok first = course.split(grant.year(), grant.appropriationYear()).first();
        return Apportionment.of(first, grants, Nok.ORE)
                .zip(grants)
                .zipWith(asked, (share, measure) -> share(grant, measure, share._2, share._1));
    }

    private static MeasureShare share(AnnualGrant of, MeasureGrant measure, Nok grant, Nok first) {
        return new MeasureShare(
                of.year(),
                of.appropriationYear(),
                measure.measure(),
                measure.title(),
                grant,
                first,
                grant.minus(first));
    }
}
