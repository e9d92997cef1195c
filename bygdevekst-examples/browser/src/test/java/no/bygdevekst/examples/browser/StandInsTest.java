package no.bygdevekst.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import no.bygdevekst.examples.browser.standin.java.io.CharConversionException;
import no.bygdevekst.examples.browser.standin.java.io.FilterWriter;
import no.bygdevekst.examples.browser.standin.java.security.MessageDigest;
import no.bygdevekst.examples.browser.standin.java.util.Formatter;
import no.bygdevekst.examples.browser.standin.java.util.HexFormat;
import no.bygdevekst.examples.browser.standin.java.util.concurrent.ConcurrentLinkedDeque;
import no.bygdevekst.examples.browser.standin.java.util.concurrent.atomic.AtomicReferenceArray;
import no.bygdevekst.examples.browser.standin.java.util.concurrent.locks.ReentrantLock;
import no.bygdevekst.examples.browser.standin.tools.jackson.core.internal.shaded.fdp.JavaBigDecimalParser;
import no.bygdevekst.examples.browser.standin.tools.jackson.core.internal.shaded.fdp.JavaBigIntegerParser;
import no.bygdevekst.examples.browser.standin.tools.jackson.core.internal.shaded.fdp.JavaDoubleParser;
import no.bygdevekst.examples.browser.standin.tools.jackson.core.internal.shaded.fdp.JavaFloatParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.teavm.extension.spi.substitution.ClassSubstitutionPolicy;

/** What stands in for a class of the JDK does as that does. */
class StandInsTest {

    private static final String HERE = "no.bygdevekst.examples.browser.standin.";

    @ParameterizedTest
    @ValueSource(
            classes = {
                CharConversionException.class,
                FilterWriter.class,
                MessageDigest.class,
                HexFormat.class,
                ConcurrentLinkedDeque.class,
                AtomicReferenceArray.class,
                ReentrantLock.class,
                Formatter.class,
                JavaBigDecimalParser.class,
                JavaBigIntegerParser.class,
                JavaDoubleParser.class,
                JavaFloatParser.class
            })
    void eachHasOnlyWhatItsOriginalHas(Class<?> standIn) throws ReflectiveOperationException {
        Class<?> original = Class.forName(standIn.getName().substring(HERE.length()));
        for (Method method : standIn.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers()) && !method.isSynthetic()) {
                assertThat(original.getMethod(method.getName(), method.getParameterTypes()))
                        .isNotNull();
            }
        }
    }

    @Test
    void theyAreBoundByTheNamesOfTheirOriginals() {
        List<String> prefixes = new ArrayList<>();
        new StandIns().contribute(predicate -> {
            assertThat(Stream.of("java.util.HexFormat", "tools.jackson.core.internal.shaded.fdp.JavaDoubleParser"))
                    .anyMatch(predicate);
            assertThat(predicate.test("javax.xml.X")).isFalse();
            assertThat(predicate.test("tools.jackson.core.json.JsonFactory")).isFalse();
            return prefixing(prefixes);
        });
        String prefix = HERE.substring(0, HERE.length() - 1);
        assertThat(prefixes).containsExactly(prefix, prefix);
    }

    private static ClassSubstitutionPolicy prefixing(List<String> prefixes) {
        return (ClassSubstitutionPolicy) java.lang.reflect.Proxy.newProxyInstance(
                StandInsTest.class.getClassLoader(),
                new Class<?>[] {ClassSubstitutionPolicy.class},
                (self, method, given) -> {
                    assertThat(method.getName()).isEqualTo("packagePrefix");
                    prefixes.add((String) given[0]);
                    return self;
                });
    }

    @Test
    void digestsAndDigitsAreThoseOfTheJdk() throws NoSuchAlgorithmException {
        Random random = new Random(2024);
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(digest)
                    .isEqualTo(
                            java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
            assertThat(HexFormat.of().formatHex(digest))
                    .isEqualTo(java.util.HexFormat.of().formatHex(digest));
            assertThat(HexFormat.of().formatHex(digest, 3, 16))
                    .isEqualTo(java.util.HexFormat.of().formatHex(digest, 3, 16));
        }
    }

    @Test
    void anotherDigestIsRefused() {
        assertThatThrownBy(() -> MessageDigest.getInstance("MD5")).isInstanceOf(NoSuchAlgorithmException.class);
    }

    @Test
    void anArrayGivesWhatStoodThere() {
        AtomicReferenceArray<String> array = new AtomicReferenceArray<>(2);
        assertThat(array.getAndSet(1, "a")).isNull();
        assertThat(array.accumulateAndGet(1, "b", String::concat)).isEqualTo("ab");
        assertThat(array.getAndSet(1, "c")).isEqualTo("ab");
    }

    @Test
    void aLockIsFree() {
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        assertThat(lock.tryLock()).isTrue();
        lock.unlock();
    }

    @Test
    void aQueueIsOne() {
        ConcurrentLinkedDeque<String> queue = new ConcurrentLinkedDeque<>();
        queue.addAll(Arrays.asList("a", "b"));
        assertThat(queue.pollFirst()).isEqualTo("a");
        assertThat(queue.pollLast()).isEqualTo("b");
    }

    @Test
    void aWriterHandsOn() throws IOException {
        StringWriter text = new StringWriter();
        try (FilterWriter writer = new FilterWriter(text) {}) {
            writer.write('a');
            writer.write("xbcx", 1, 2);
            writer.write("xdx".toCharArray(), 1, 1);
            writer.flush();
        }
        assertThat(text).hasToString("abcd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "a %s b", "%d", "%c", "0x%02x", "0x%04X", "%4x|", "%08x", "100 %% of %s", "%5s|", ""})
    void textIsFilledInAsTheJdkDoes(String format) {
        assertThat(new Formatter().format(format, 73)).hasToString(String.format(format, 73));
    }

    @Test
    void allThatIsGivenIsFilledInInItsOrder() {
        Object[] given = {"a", 'b', 0x1F600, 5L, (byte) -1, 0xABCDEFL};
        String format = "%s%c%c (%d) %x %X: %s";
        assertThat(new Formatter().format(format, given[0], given[1], given[2], given[3], given[4], given[5], null))
                .hasToString(String.format(format, given[0], given[1], given[2], given[3], given[4], given[5], null));
        assertThatThrownBy(() -> new Formatter().format("%e", 1.5)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.5", "0.1", "123456789012345678901234567890", "1E400", "-2.5e-7"})
    void numbersAreReadAsTheJdkReadsThem(String text) {
        char[] within = ("x" + text + "x").toCharArray();
        int length = text.length();
        assertThat(JavaDoubleParser.parseDouble(text)).isEqualTo(Double.parseDouble(text));
        assertThat(JavaDoubleParser.parseDouble(within, 1, length)).isEqualTo(Double.parseDouble(text));
        assertThat(JavaFloatParser.parseFloat(text)).isEqualTo(Float.parseFloat(text));
        assertThat(JavaFloatParser.parseFloat(within, 1, length)).isEqualTo(Float.parseFloat(text));
        assertThat(JavaBigDecimalParser.parseBigDecimal(text)).isEqualTo(new BigDecimal(text));
        assertThat(JavaBigDecimalParser.parseBigDecimal(within, 1, length)).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "-17, 10", "123456789012345678901234567890, 10", "ff, 16"})
    void wholeNumbersAreReadInTheirRadix(String text, int radix) {
        BigInteger number = new BigInteger(text, radix);
        assertThat(JavaBigIntegerParser.parseBigInteger(text, radix)).isEqualTo(number);
        assertThat(JavaBigIntegerParser.parseBigInteger(("x" + text).toCharArray(), 1, text.length(), radix))
                .isEqualTo(number);
        assertThat(JavaBigIntegerParser.parseBigInteger(number.toString())).isEqualTo(number);
    }

    @Test
    void anExceptionHasItsWords() {
        assertThat(new CharConversionException("halv")).hasMessage("halv");
    }
}
