package no.bygdevekst.mending;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Member.MeasureMember;
import no.bygdevekst.place.Member.PlanMember;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Signature;
import no.bygdevekst.revision.Editor;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.PlacedLine;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Given;

/**
 * A finding with the document that it was found in (<i>mangel</i>): what a remedy looks at.
 *
 * @param file the document
 * @param finding what was found
 */
public record Flaw(CaseFile file, Finding finding) {

    /**
     * Checks that both are there.
     *
     * @param file the document
     * @param finding what was found
     */
    public Flaw {
        Given.value("file", file);
        Given.value("finding", finding);
    }

    /**
     * Where it is.
     *
     * @return the finding's place
     */
    public Place place() {
        return finding.place();
    }

    /**
     * An editor of the document.
     *
     * @return the editor
     */
    public Editor editor() {
        return Editor.of(file.submission());
    }

    /**
     * The party that it is about.
     *
     * @return the first party of the finding's subject, or whose signature it is about, if there is one
     */
    public Option<Party> party() {
        return finding.subject()
                .flatMap(Party::tryParse)
                .headOption()
                .orElse(() -> index(PlanMember.SIGNATURES)
                        .flatMap(index -> at(file.plan().signatures(), index))
                        .map(Signature::party));
    }

    /**
     * The measure that it is in.
     *
     * @return the measure, if its place is in one
     */
    public Option<Measure> measure() {
        return index(PlanMember.MEASURES).flatMap(index -> at(file.plan().measures(), index));
    }

    /**
     * The budget line that it is in.
     *
     * @return the line, if its place is in one
     */
    public Option<PlacedLine> line() {
        return place().index(PlanMember.MEASURES)
                .flatMap(measure -> index(MeasureMember.BUDGET)
                        .flatMap(index -> file.lines()
                                .find(placed -> placed.of().index() == measure && placed.index() == index)));
    }

    /**
     * The position that its place takes in an array.
     *
     * @param array the array
     * @return the position from 0, if its place is in that array
     */
    public Option<Integer> index(Member array) {
        return place().index(array);
    }

    /**
     * A whole number that the finding names.
     *
     * @param name the argument's name, such as {@code year}
     * @return the number, if the finding has such an argument
     */
    public Option<Integer> number(String name) {
        return finding.arguments()
                .get(name)
                .filter(Argument.WholeNumber.class::isInstance)
                .map(argument -> ((Argument.WholeNumber) argument).value());
    }

    private static <E> Option<E> at(Vector<E> array, int index) {
        return Option.when(index < array.size(), () -> array.get(index));
    }
}
