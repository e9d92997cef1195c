package no.bygdevekst.codelist;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.vavr.collection.HashSet;
import io.vavr.collection.Set;
import io.vavr.collection.Vector;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Term;
import org.junit.jupiter.api.Test;

class CodeListsTest {

    /** They stand in no document, or are not chosen by anybody. */
    private static final Set<String> NO_LISTS =
            HashSet.of("Rounding", "WrittenLanguage", "FixedReading", "StatusReason", "PaymentMatch");

    @Test
    void everyPublicEnumerationWithLabelsIsAList() {
        Set<String> enumerations = HashSet.ofAll(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("no.bygdevekst"))
                .filter(type -> type.isEnum() && type.isAssignableTo(Term.class))
                .filter(type -> type.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC))
                .map(JavaClass::getSimpleName);
        assertThat(CodeLists.all().map(CodeList::name))
                .containsExactlyInAnyOrderElementsOf(enumerations.removeAll(NO_LISTS));
    }

    @Test
    void aLabelLeadsToItsValueInEveryLanguage() {
        for (Language language : Language.values()) {
            for (CodeList list : CodeLists.all()) {
                Vector<String> values = list.codes().map(Code::value);
                assertThat(list.codes()
                                .flatMap(code -> list.valueOf(" " + code.label().in(language), language)))
                        .as(list.name())
                        .isEqualTo(values);
            }
        }
        assertThat(CodeLists.of("FundUse").get().valueOf("LØNN?", Language.BOKMAL))
                .isEmpty();
        assertThat(CodeLists.of("Colours")).isEmpty();
    }
}
