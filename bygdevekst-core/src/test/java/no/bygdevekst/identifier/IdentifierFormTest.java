package no.bygdevekst.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.control.Option;
import java.util.function.Function;
import java.util.stream.Stream;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Party;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every form that can be tried takes the same texts as its strict way in, and prints them again. */
class IdentifierFormTest {

    private static Stream<Arguments> forms() {
        return Stream.of(
                form(AgreementId::tryOf, AgreementId::of, "nord-troms", "Nord-Troms"),
                form(PartnerId::tryOf, PartnerId::of, "0-husbanken", "-husbanken"),
                form(MeasureId::tryOf, MeasureId::of, "T1.a_b-C", "T1/2"),
                form(SubGoalId::tryOf, SubGoalId::of, "D1", ".D1"),
                form(MunicipalityNumber::tryOf, MunicipalityNumber::of, "0301", "301"),
                form(OrganizationNumber::tryOf, OrganizationNumber::of, "940363586", "940363587"),
                form(OrganizationNumber::tryOf, OrganizationNumber::of, "123456785", "940 363 586"),
                form(Party::tryParse, Party::parse, "state", "State"),
                form(Party::tryParse, Party::parse, "municipality:5540", "municipality:55400"),
                form(Party::tryParse, Party::parse, "partner:husbanken", "partner:"),
                form(Party::tryParse, Party::parse, "partner:0", "other:Sparebanken"),
                form(FundingSource::tryParse, FundingSource::parse, "other: Banken ", "other:\u00A0"),
                form(FundingSource::tryParse, FundingSource::parse, "state", "other"));
    }

    private static <T> Arguments form(
            Function<String, Option<T>> tried, Function<String, T> strict, String right, String wrong) {
        return Arguments.of(tried, strict, right, wrong);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void takesTheSameAsItsStrictWayIn(
            Function<String, Option<?>> tried, Function<String, ?> strict, String right, String wrong) {
        assertThat(tried.apply(right).get()).isEqualTo(strict.apply(right)).hasToString(right);
        assertThat(tried.apply(wrong)).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> strict.apply(wrong))
                .withMessageContaining(wrong);
    }
}
