package no.bygdevekst.plan;

import io.vavr.control.Option;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Template;

/**
 * A measure in running words (<i>tiltaksnavn</i>): its id, and its title where that is known, such as T1 «Bustader til
 * leige».
 *
 * @param id the measure
 * @param title what it is called, if that is known
 */
public record MeasureName(MeasureId id, Option<String> title) implements Argument {

    private static final Template NAMED = Template.of("{id} «{title}»", "{id} «{title}»", "{id} “{title}”");

    /**
     * Refuses null.
     *
     * @param id the measure
     * @param title what it is called, if that is known
     */
    public MeasureName {
        Given.value("id", id);
        Given.value("title", title);
    }

    /**
     * What a measure is called.
     *
     * @param measure the measure
     * @return its id and title
     */
    public static MeasureName of(Measure measure) {
        return new MeasureName(Given.value("measure", measure).id(), Option.some(measure.title()));
    }

    @Override
    public String in(Language language) {
        return title.map(name ->
                        NAMED.fill(Arguments.none().and("id", id.value()).and("title", name), language))
                .getOrElse(id.value());
    }

    /** The id. */
    @Override
    public String toString() {
        return id.value();
    }
}
