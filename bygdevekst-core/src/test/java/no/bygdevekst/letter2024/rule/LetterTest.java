package no.bygdevekst.letter2024.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.letter2024.data.Letter;
import org.junit.jupiter.api.Test;

class LetterTest {

    @Test
    void eachSectionIsCitedByItsName() {
        assertThat(Vector.of(
                                Letter.introduction("¶3 s1"),
                                Letter.frame("¶3 s2"),
                                Letter.planRequirements("¶6"),
                                Letter.commitment("¶1 s1"),
                                Letter.payment("¶1 s2"),
                                Letter.own("¶2 s2"),
                                Letter.restrictions("¶1"))
                        .map(citation -> citation.section().name()))
                .containsExactly(
                        "introduction", "frame", "plan-requirements", "commitment", "payment", "own", "restrictions");
    }

    @Test
    void anItemOfAListIsCitedByItsNumber() {
        assertThat(Letter.shall(4)).hasToString("letter-2024, plan-requirements shall 4");
        assertThat(Letter.criterion(3)).hasToString("letter-2024, plan-requirements criterion 3");
        assertThat(Letter.bullet("2a")).hasToString("letter-2024, restrictions bullet 2a");
    }
}
