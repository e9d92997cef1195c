package no.bygdevekst.json;

import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.evaluation.DraftEvaluation;
import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.json.evaluation.DraftJson;
import no.bygdevekst.json.evaluation.EvaluationJson;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.ProblemsException;
import no.bygdevekst.json.plan.ActionPlanCodec;
import no.bygdevekst.json.plan.AgreementCodec;
import no.bygdevekst.json.plan.PlanDocumentCodec;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.text.Language;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a host's own {@code JsonMapper}, a web framework's for instance, read and write {@link PlanDocument},
 * {@link Agreement} and {@link ActionPlan}, and write {@link Evaluation} and {@link DraftEvaluation}
 * (<i>Jackson-modul</i>).
 *
 * <p>The forms are those of {@link PlanDocumentReader} and {@link DocumentWriter}. What cannot be read throws
 * {@link ProblemsException}, which carries all problems. Encoding, size and depth are the host's own concern, and
 * columns are counted as its parser counts them. A tree in which decimal numbers have become binary fractions is
 * refused: let the mapper read them as {@code BigDecimal}.
 */
public final class BygdevekstModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

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
        super("bygdevekst");
        add(PlanDocument.class, PlanDocumentCodec.CODEC, language);
        add(Agreement.class, AgreementCodec.CODEC, language);
        add(ActionPlan.class, ActionPlanCodec.CODEC, language);
        addSerializer(Evaluation.class, new FormSerializer<>(new EvaluationJson(language)));
        addSerializer(DraftEvaluation.class, new FormSerializer<>(new DraftJson(language)));
    }

    private <T> void add(Class<T> type, ValueCodec<T> codec, Language language) {
        addDeserializer(type, new CodecDeserializer<>(codec, language));
        addSerializer(type, new FormSerializer<>(codec));
    }
}
