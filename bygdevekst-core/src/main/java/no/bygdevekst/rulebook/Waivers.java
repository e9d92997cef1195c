package no.bygdevekst.rulebook;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Fingerprint;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.text.Given;

/**
 * The decisions to let findings pass (<i>fravik</i>), by what each finding is known by.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Waivers {

    private static final Waivers NONE = new Waivers(LinkedHashMap.empty());

    private final Map<Fingerprint, Waiver> byFingerprint;

    private Waivers(Map<Fingerprint, Waiver> byFingerprint) {
        this.byFingerprint = byFingerprint;
    }

    /**
     * No waivers.
     *
     * @return the empty waivers
     */
    public static Waivers none() {
        return NONE;
    }

    /**
     * Some waivers.
     *
     * @param waivers the waivers, each fingerprint once
     * @return the waivers
     * @throws IllegalArgumentException if two concern the same finding
     */
    public static Waivers of(Iterable<Waiver> waivers) {
        Given.value("waivers", waivers);
        Map<Fingerprint, Waiver> byFingerprint = LinkedHashMap.empty();
        for (Waiver waiver : waivers) {
            if (byFingerprint.containsKey(waiver.fingerprint())) {
                throw new IllegalArgumentException("there are two waivers of " + waiver.fingerprint());
            }
            byFingerprint = byFingerprint.put(waiver.fingerprint(), waiver);
        }
        return new Waivers(byFingerprint);
    }

    /**
     * A finding, marked where it is waived.
     *
     * @param finding any finding
     * @return the finding with its waiver, or as it was
     */
    public Finding mark(Finding finding) {
        if (byFingerprint.isEmpty()) {
            return finding;
        }
        return byFingerprint
                .get(finding.fingerprint())
                .fold(() -> finding, waiver -> finding.withWaiver(Option.of(waiver)));
    }

    /**
     * The waivers that let nothing pass.
     *
     * @param findings all findings of an evaluation
     * @return those whose fingerprint none of them has, in the order in which they were given
     */
    public Vector<Waiver> unused(Iterable<Finding> findings) {
        if (byFingerprint.isEmpty()) {
            return Vector.empty();
        }
        Set<Fingerprint> found = Given.<Finding>all("findings", findings)
                .map(Finding::fingerprint)
                .toSet();
        return byFingerprint
                .values()
                .reject(waiver -> found.contains(waiver.fingerprint()))
                .toVector();
    }

    /** How many there are, {@code 2 waivers}. */
    @Override
    public String toString() {
        return byFingerprint.size() + (byFingerprint.size() == 1 ? " waiver" : " waivers");
    }
}
