package no.bygdevekst.letter2024.demand;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Try;
import no.bygdevekst.letter2024.Letter2024;
import org.junit.jupiter.api.Test;

class DemandFunctionTest {

    private static final Vector<String> PACKAGES = Vector.of(
            "money",
            "agreement",
            "plan",
            "terms",
            "commitment",
            "budget",
            "fitting",
            "payment",
            "allocation",
            "revision",
            "rulebook",
            "letter2024");

    @Test
    void everyFunctionThatMeetsADemandExists() {
        Vector<String> functions = Letter2024.demands()
                .flatMap(Demand::metBy)
                .filter(name -> name.contains("."))
                .distinct();
        assertThat(functions).isNotEmpty().allMatch(DemandFunctionTest::exists);
    }

    private static boolean exists(String function) {
        int dot = function.indexOf('.');
        return PACKAGES.map(name -> "no.bygdevekst." + name + "." + function.substring(0, dot))
                .flatMap(name -> Try.of(() -> Class.forName(name)).toVector())
                .flatMap(type -> Vector.of(type.getMethods()))
                .exists(method -> method.getName().equals(function.substring(dot + 1)));
    }
}
