package no.bygdevekst.examples.browser;

import org.teavm.extension.spi.substitution.SimpleSubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/**
 * Names the classes that stand in for those of the JDK that the compiler to JavaScript has not (<i>stedfortredere</i>):
 * for {@code java.util.HexFormat} the one in {@code standin.java.util}; and for those of the JDK and of Jackson that
 * bring much that is never used. It runs in the compiler alone.
 */
public final class StandIns extends SimpleSubstitutionPolicy {

    private static final String PREFIX = "no.bygdevekst.examples.browser.standin";

    /** For the service loader. */
    public StandIns() {}

    @Override
    public void contribute(SubstitutionSink sink) {
        sink.selectClasses(inPackage("java", true)).packagePrefix(PREFIX);
        sink.selectClasses(inPackage("tools.jackson.core.internal.shaded.fdp", true))
                .packagePrefix(PREFIX);
    }
}
