package no.bygdevekst.json;

import java.util.function.Supplier;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.finding.Finding;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.ProblemsException;
import no.bygdevekst.json.mapper.HostForms;
import no.bygdevekst.json.mapper.Languages;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.rulebook.Rulebook;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;

/**
 * Lets a host's own {@code JsonMapper}, a web framework's for instance, write this library's values, and read those
 * that plan documents are made of, by themselves and in the host's own types (<i>Jackson-modul</i>).
 *
 * <p>Read and written are amounts, hours, rates, shares, ids, parties, sources, enumerations, {@link PlanDocument},
 * {@link Agreement}, {@link ActionPlan} and all that is in them. Written alone are answers, such as {@link Evaluation},
 * and what they are made of: findings, problems, tables, payments, changes, explanations. Whatever else is public in
 * this library is refused, with what to do instead; nothing is ever written as an empty object. A host that wants a
 * form of its own for a type registers its own module after this one. Vavr's collections and options are read and
 * written where the mapper has nothing for them.
 *
 * <p>The forms are those of {@link PlanDocumentReader} and {@link DocumentWriter}. What cannot be read throws
 * {@link ProblemsException}, which carries all problems. Encoding, size and depth are the host's own concern, and
 * columns are counted as its parser counts them. A tree in which decimal numbers have become binary fractions is
 * refused: let the mapper read them as {@code BigDecimal}.
 *
 * <p>The language of messages is the module's, or that of each request, {@code new BygdevekstModule(() ->
 * Language.of(LocaleContextHolder.getLocale()))} in Spring; and a call can say another,
 * {@code mapper.writer().withAttribute(BygdevekstModule.LANGUAGE, Language.NYNORSK)}.
 */
public final class BygdevekstModule extends JacksonModule {

    /** The attribute of a mapper's call that says its language: a {@link Language}. */
    public static final String LANGUAGE = "no.bygdevekst.language";

    private final Supplier<Language> language;
    private final Rulebook rulebook;

    /** A module whose messages are in bokmål; frameworks find this one by themselves. */
    public BygdevekstModule() {
        this(Language.BOKMAL);
    }

    /**
     * A module with a language.
     *
     * @param language the language of the messages
     */
    public BygdevekstModule(Language language) {
        this(always(Given.value("language", language)));
    }

    /**
     * A module whose language is found each time something is read or written.
     *
     * @param language gives the language, that of the request for instance; never null
     */
    public BygdevekstModule(Supplier<Language> language) {
        this(language, Letter2024.rulebook());
    }

    private BygdevekstModule(Supplier<Language> language, Rulebook rulebook) {
        this.language = Given.value("language", language);
        this.rulebook = Given.value("rulebook", rulebook);
    }

    /**
     * This module with the rulebook of a host, which gives a {@link Finding} that is written by itself its words; else
     * the letter's does.
     *
     * @param rulebook the rulebook that findings come from
     * @return the module
     */
    public BygdevekstModule withRulebook(Rulebook rulebook) {
        return new BygdevekstModule(language, rulebook);
    }

    private static Supplier<Language> always(Language language) {
        return () -> language;
    }

    @Override
    public String getModuleName() {
        return "bygdevekst";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        new HostForms(rulebook, new Languages(LANGUAGE, language)).addTo(context);
    }

    /** The name of the module. */
    @Override
    public String toString() {
        return getModuleName();
    }
}
