package no.bygdevekst.json.format;

import io.vavr.collection.HashSet;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Fingerprint;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.text.Given;

/**
 * A document of waivers (<i>merknader som er satt til side</i>), {@code bygdevekst-waivers/1}: the decisions to let
 * findings pass, kept beside the plan documents that they are about.
 *
 * @param entries the waivers with what a reader sees beside them, each fingerprint once
 */
public record WaiverDocument(Vector<Entry> entries) {

    /**
     * A waiver in the document.
     *
     * @param waiver the waiver, whose fingerprint alone decides what it is of
     * @param rule the rule of the finding, for those who read the document; it decides nothing
     */
    public record Entry(Waiver waiver, Option<String> rule) {

        /**
         * Refuses null.
         *
         * @param waiver the waiver
         * @param rule the rule of the finding
         */
        public Entry {
            Given.value("waiver", waiver);
            Given.noNull("rule", rule);
        }

        /**
         * A waiver of a finding, with its rule.
         *
         * @param finding the finding, waived
         * @return the entry
         * @throws IllegalArgumentException if it is not waived
         */
        public static Entry of(Finding finding) {
            Waiver waiver = Given.value("finding", finding)
                    .waiver()
                    .getOrElseThrow(() -> new IllegalArgumentException("the finding is not waived: " + finding));
            return new Entry(waiver, Option.some(finding.rule().value()));
        }
    }

    /**
     * Checks the waivers.
     *
     * @param entries the waivers, each fingerprint once
     * @throws IllegalArgumentException if two concern the same finding
     */
    public WaiverDocument {
        Given.noNulls("entries", entries);
        HashSet<Fingerprint> seen = HashSet.empty();
        for (Entry entry : entries) {
            Fingerprint fingerprint = entry.waiver().fingerprint();
            if (seen.contains(fingerprint)) {
                throw new IllegalArgumentException("there are two waivers of " + fingerprint);
            }
            seen = seen.add(fingerprint);
        }
    }

    /**
     * The document of some waivers.
     *
     * @param waivers the waivers, each fingerprint once
     * @return the document, without rules
     * @throws IllegalArgumentException if two concern the same finding
     */
    public static WaiverDocument of(Iterable<Waiver> waivers) {
        return new WaiverDocument(
                Given.<Waiver>all("waivers", waivers).map(waiver -> new Entry(waiver, Option.none())));
    }

    /**
     * The waivers.
     *
     * @return in the order of the document, for {@link no.bygdevekst.evaluation.Evaluator#withWaivers(Iterable)}
     */
    public Vector<Waiver> waivers() {
        return entries.map(Entry::waiver);
    }
}
