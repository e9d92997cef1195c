package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.InKind;
import no.bygdevekst.plan.OwnEffort;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.plan.Signature;
import org.jspecify.annotations.Nullable;

/**
 * What tells a thing without an id from its neighbours, whatever its position: members that are figures, days, parties
 * and codes, and of a line its description. A member that is absent is told from every value.
 */
final class SubjectOf {

    private SubjectOf() {}

    static Vector<String> line(BudgetLine line) {
        Contribution contribution = line.contribution();
        boolean effort = contribution instanceof OwnEffort;
        return Vector.of(
                part("year", line.year()),
                part("source", line.source()),
                part("spentBy", line.spentBy().getOrNull()),
                part("use", line.use().name()),
                part("amount", effort ? null : contribution.value()),
                part("hours", contribution instanceof OwnEffort own ? own.hours() : null),
                part("hourlyRate", contribution instanceof OwnEffort own ? own.rate() : null),
                part("inKind", contribution instanceof InKind),
                part("appropriationYear", line.appropriationYear().getOrNull()),
                part("description", line.description().getOrNull()));
    }

    static Vector<String> activity(Activity activity) {
        return Vector.of(part("from", activity.from()), part("to", activity.to()));
    }

    static Vector<String> report(ProgressReport report) {
        return Vector.of(
                part("year", report.year()),
                part("reportedOn", report.reportedOn()),
                part("spentToDate", report.spentToDate()));
    }

    static Vector<String> payment(Payment payment) {
        return Vector.of(part("paidOn", payment.paidOn()), part("amount", payment.amount()));
    }

    static Vector<String> signature(Signature signature) {
        return Vector.of(part("party", signature.party()), part("signedOn", signature.signedOn()));
    }

    static Vector<String> approvedGrant(ApprovedGrant grant) {
        return Vector.of(
                part("year", grant.year()),
                part("appropriationYear", grant.appropriationYear().getOrNull()));
    }

    private static String part(String member, @Nullable Object value) {
        return value == null ? member : member + "=" + value;
    }
}
