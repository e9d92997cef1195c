package no.bygdevekst.json.mapper;

import java.util.function.Supplier;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import tools.jackson.databind.DatabindContext;

/**
 * Which language something is written or read in: what the host has said of this call, else what holds for the module.
 *
 * @param attribute by what name a host says it of a call
 * @param usual what holds where it says nothing
 */
public record Languages(String attribute, Supplier<Language> usual) {

    Language of(DatabindContext context) {
        return context.getAttribute(attribute) instanceof Language language
                ? language
                : Given.value("language", usual.get());
    }
}
