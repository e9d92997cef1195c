package no.bygdevekst.rulebook;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.identifier.Identifier;
import no.bygdevekst.money.Nok;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.plan.Signature;
import no.bygdevekst.source.Citation;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Given;

/**
 * What a rule has to say about one case (<i>bemerkning</i>): where, about what, and with which arguments. With the
 * rule's id and severity it becomes a {@link no.bygdevekst.finding.Finding}.
 *
 * @param place where it stands
 * @param subject what it is about whatever its position, from the outermost: ids, and of what has none its figures,
 *     days and codes
 * @param arguments the arguments that the rule's texts name, and no other
 * @param citation which of the rule's citations the case comes under; none means the rule's first
 */
public record Remark(Place place, Vector<String> subject, Arguments arguments, Option<Citation> citation) {
    /**
     * Refuses null.
     *
     * @param place where it stands
     * @param subject what it is about whatever its position, from the outermost: ids, and of what has none its figures,
     *     days and codes
     * @param arguments the arguments that the rule's texts name, and no other
     * @param citation which of the rule's citations the case comes under; none means the rule's first
     */
    public Remark {
        Given.value("place", place);
        Given.value("subject", subject);
        Given.value("arguments", arguments);
        Given.value("citation", citation);
    }

    /**
     * A remark about nothing in particular, without arguments.
     *
     * @param place where it stands
     * @return the remark
     */
    public static Remark at(Place place) {
        Given.value("place", place);
        return new Remark(place, Vector.empty(), Arguments.none(), Option.none());
    }

    /**
     * This remark about one more thing that has an id.
     *
     * @param id such as a measure's id
     * @return the remark
     */
    public Remark about(Identifier<?> id) {
        return aboutAll(Vector.of(id.value()));
    }

    /**
     * This remark about one more thing that has an id.
     *
     * @param id what it is known by whatever its position; no title and no name
     * @return the remark
     */
    public Remark about(String id) {
        return aboutAll(Vector.of(id));
    }

    /**
     * This remark about one more party.
     *
     * @param party the party, or another source
     * @return the remark
     */
    public Remark about(FundingSource party) {
        return aboutAll(Vector.of(party.toString()));
    }

    /**
     * This remark about one more year.
     *
     * @param year the year
     * @return the remark
     */
    public Remark about(int year) {
        return aboutAll(Vector.of(Integer.toString(year)));
    }

    /**
     * This remark about one more thing that goes by a code.
     *
     * @param code such as a criterion
     * @return the remark
     */
    public Remark about(Enum<?> code) {
        return aboutAll(Vector.of(code.name()));
    }

    /**
     * This remark about a mention in a member of the document.
     *
     * @param member the member that mentions it
     * @return the remark
     */
    public Remark mentionedIn(Member member) {
        return aboutAll(Vector.of(member.inDocument()));
    }

    /**
     * This remark about a budget line, known by what stands in it and not by its position.
     *
     * @param line a budget line
     * @return the remark
     */
    public Remark about(BudgetLine line) {
        return aboutAll(SubjectOf.line(line));
    }

    /**
     * This remark about an activity, known by what stands in it and not by its position.
     *
     * @param activity an activity
     * @return the remark
     */
    public Remark about(Activity activity) {
        return aboutAll(SubjectOf.activity(activity));
    }

    /**
     * This remark about a progress report, known by what stands in it and not by its position.
     *
     * @param report a progress report
     * @return the remark
     */
    public Remark about(ProgressReport report) {
        return aboutAll(SubjectOf.report(report));
    }

    /**
     * This remark about a payment, known by what stands in it and not by its position.
     *
     * @param payment a payment
     * @return the remark
     */
    public Remark about(Payment payment) {
        return aboutAll(SubjectOf.payment(payment));
    }

    /**
     * This remark about a signature, known by what stands in it and not by its position.
     *
     * @param signature a signature
     * @return the remark
     */
    public Remark about(Signature signature) {
        return aboutAll(SubjectOf.signature(signature));
    }

    /**
     * This remark about an approved grant, known by what stands in it and not by its position.
     *
     * @param grant an approved grant
     * @return the remark
     */
    public Remark about(ApprovedGrant grant) {
        return aboutAll(SubjectOf.approvedGrant(grant));
    }

    private Remark aboutAll(Vector<String> parts) {
        return new Remark(place, subject.appendAll(parts), arguments, citation);
    }

    /**
     * This remark under one of its rule's citations, where another than the first is meant.
     *
     * @param citation the citation
     * @return the remark
     */
    public Remark citing(Citation citation) {
        return new Remark(place, subject, arguments, Option.of(citation));
    }

    /**
     * This remark with one more argument.
     *
     * @param name its name, not given before
     * @param argument its value
     * @return the remark
     * @throws IllegalArgumentException if the name is blank or given already
     */
    public Remark with(String name, Argument argument) {
        return new Remark(place, subject, arguments.and(name, argument), citation);
    }

    /**
     * This remark with one more argument of untranslated words.
     *
     * @param name its name, not given before
     * @param words its value
     * @return the remark
     * @throws IllegalArgumentException if the name is blank or given already
     */
    public Remark with(String name, String words) {
        return with(name, Argument.words(words));
    }

    /**
     * This remark with one more whole number.
     *
     * @param name its name, not given before
     * @param number its value
     * @return the remark
     * @throws IllegalArgumentException if the name is blank or given already
     */
    public Remark with(String name, int number) {
        return with(name, Argument.number(number));
    }

    /**
     * This remark with the arguments {@code expected}, {@code actual} and {@code difference}, the last of them how much
     * more there is than was expected.
     *
     * @param expected what should be
     * @param actual what is
     * @return the remark
     */
    public Remark comparing(Nok expected, Nok actual) {
        return with("expected", expected).with("actual", actual).with("difference", actual.minus(expected));
    }
}
