package no.bygdevekst.payment;

import io.vavr.collection.Vector;
import no.bygdevekst.money.Apportionment;
import no.bygdevekst.money.Nok;

/** Divides a year's first instalment between its measures, in proportion to their grants, to the øre. */
final class MeasureShares {

    private MeasureShares() {}

    static Vector<MeasureShare> of(PaymentBasis basis) {
        return basis.grants().years().flatMap(year -> ofYear(basis, year));
    }

    private static Vector<MeasureShare> ofYear(PaymentBasis basis, int year) {
        Vector<MeasureGrant> grants = basis.grants().measures(year);
        if (grants.isEmpty()) {
            return Vector.empty();
        }
        return Apportionment.of(basis.split(year).first(), grants.map(MeasureGrant::amount), Nok.ORE)
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
