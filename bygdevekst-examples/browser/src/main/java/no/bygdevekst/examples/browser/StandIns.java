package no.bygdevekst.examples.browser;

import org.teavm.extension.spi.substitution.SimpleSubstitutionPolicy;
import org.teavm.extension.spi.substitution.SubstitutionSink;

/**
 * Names the classes that stand in for those of the JDK that the compiler to JavaScript has not (<i>stedfortredere</i>):
 * for {@code java.util.HexFormat} the one in {@code standin.java.util}. It runs in the compiler alone.
 */
public final class StandIns extends SimpleSubstitutionPolicy {

    /** For the service loader. */
    public StandIns() {}

    @Override
    public void contribute(SubstitutionSink sink) {
        sink.selectClasses(inPackage("java", true)).packagePrefix("no.bygdevekst.examples.browser.standin");
    }
}
