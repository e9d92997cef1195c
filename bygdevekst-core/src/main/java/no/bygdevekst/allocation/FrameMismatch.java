package no.bygdevekst.allocation;

import no.bygdevekst.money.Nok;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/**
 * The pilots' amounts do not sum to the frame (<i>avvik fra rammen</i>).
 *
 * @param frame what there is to divide
 * @param allocated what the amounts sum to
 */
public record FrameMismatch(Nok frame, Nok allocated) {
    /**
     * Refuses null.
     *
     * @param frame what there is to divide
     * @param allocated what the amounts sum to
     */
    public FrameMismatch {
        Given.value("frame", frame);
        Given.value("allocated", allocated);
    }

    private static final Template TEXT = Template.of(
            "Fordelingen gir til sammen {actual}, men rammen er {expected}; avviket er"
                    + " {difference}. Rett grunnbeløpet, beløpet per kommune eller rammen.",
            "Fordelinga gjev til saman {actual}, men ramma er {expected}; avviket er"
                    + " {difference}. Rett grunnbeløpet, beløpet per kommune eller ramma.",
            "The division gives {actual} in total, but the allocation is {expected}; the"
                    + " difference is {difference}. Correct the base amount, the amount per municipality or"
                    + " the allocation.");

    /**
     * What is allocated less the frame.
     *
     * @return kroner, negative where something is left of the frame
     */
    public Nok difference() {
        return allocated.minus(frame);
    }

    /**
     * What is wrong and what to do about it.
     *
     * @return a text for the one who divides
     */
    public Phrase phrase() {
        return new Phrase(
                TEXT, Arguments.of("actual", allocated).and("expected", frame).and("difference", difference()));
    }
}
