package no.bygdevekst.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import no.bygdevekst.place.Member.ActivityMember;
import no.bygdevekst.place.Member.DecisionMember;
import no.bygdevekst.place.Member.MunicipalityMember;
import no.bygdevekst.place.Member.ReferenceMember;
import org.junit.jupiter.api.Test;

class MemberTest {

    @Test
    void aMemberIsNamedInLowerCamelCaseInTheOrderOfItsObject() {
        assertThat(names(DecisionMember.values())).containsExactly("body", "reference", "decidedOn");
        assertThat(names(MunicipalityMember.values())).containsExactly("number", "name", "organizationNumber");
        assertThat(names(ActivityMember.values())).containsExactly("title", "from", "to");
        assertThat(names(ReferenceMember.values())).containsExactly("system", "id");
    }

    private static Vector<String> names(Member... members) {
        return Vector.of(members).map(Member::inDocument);
    }
}
