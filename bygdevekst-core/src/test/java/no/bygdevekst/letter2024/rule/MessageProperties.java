package no.bygdevekst.letter2024.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import no.bygdevekst.fixture.TangledPlanArbitraries;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.rulebook.CaseFile;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.text.Language;

/** What holds of every message in every language, where the plan's own words are plain. */
@Domain(TangledPlanArbitraries.class)
class MessageProperties {

    private static final Rulebook BOOK = Letter2024.rulebook();

    @Property
    void theyAreSentencesForPeople(@ForAll Submission submission) {
        assertThat(messages(submission)).allSatisfy(MessageProperties::assertIsForPeople);
    }

    static void assertIsForPeople(String message) {
        assertThat(message)
                .endsWith(".")
                .doesNotContain("{", "}", "  ", "null", " .", " ,")
                .as("no value of the program")
                .doesNotContain("Option", "Some(", "Vector(", "@")
                .doesNotContainPattern("\\bNone\\b(?! of)")
                .as("nothing as documents write it")
                .doesNotContain("municipality:", "partner:", "other:")
                .doesNotContainPattern("[A-Z]_[A-Z]");
    }

    private static Vector<String> messages(Submission submission) {
        return BOOK.findings(CaseFile.of(submission, Letter2024.terms()))
                .flatMap(finding -> Vector.of(Language.values()).map(language -> BOOK.message(finding, language)));
    }
}
