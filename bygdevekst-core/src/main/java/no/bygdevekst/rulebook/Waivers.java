package no.bygdevekst.rulebook;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.control.Option;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.finding.Fingerprint;
import no.bygdevekst.finding.Waiver;

/**
 * The decisions to let findings pass (<i>fravik</i>), by what each finding is known by.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Waivers {

    private static final Waivers NONE = new Waivers(HashMap.empty());

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
        Map<Fingerprint, Waiver> byFingerprint = HashMap.empty();
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
}
