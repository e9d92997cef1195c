package no.bygdevekst.json.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import no.bygdevekst.agreement.Goal;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.json.codec.Nearest;
import no.bygdevekst.json.codec.StringCodec;
import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.json.codec.ValueMessages;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Purpose;
import no.bygdevekst.plan.RecipientGroup;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;

/** The strings of the format that are one of an enumeration's constants, by its name. */
final class Constants {

    static final StringCodec<Goal> GOAL = oneOf(Goal.values()).orInDraft(Goal.SETTLEMENT);
    static final StringCodec<PartnerKind> PARTNER_KIND = oneOf(PartnerKind.values());
    static final StringCodec<Purpose> PURPOSE = oneOf(Purpose.values());
    static final StringCodec<FundUse> FUND_USE = oneOf(FundUse.values());
    static final StringCodec<ExceptionGround> EXCEPTION_GROUND = oneOf(ExceptionGround.values());
    static final StringCodec<RecipientGroup> RECIPIENT = oneOf(RecipientGroup.values());

    private Constants() {}

    static <E extends Enum<E>> StringCodec<E> oneOf(E[] constants) {
        return oneOf(constants, Enum::name);
    }

    /** One of an enumeration's constants, by what documents call it. */
    static <E extends Enum<E>> StringCodec<E> oneOf(E[] constants, Function<E, String> name) {
        Vector<String> names = Vector.of(constants).map(name);
        Map<String, E> byName = Vector.of(constants).toJavaMap(HashMap::new, name, constant -> constant);
        return new StringCodec<>(
                        Integer.MAX_VALUE,
                        expected(names.mkString(", ")),
                        text -> Option.of(byName.get(text)),
                        name,
                        (text, codec) -> refusal(text, names, codec))
                .recurring();
    }

    private static Text expected(String names) {
        return Text.of("en av " + names, "ein av " + names, "one of " + names);
    }

    private static Phrase refusal(String text, Vector<String> names, ValueCodec<?> codec) {
        return Nearest.of(text, names)
                .map(nearest -> ValueMessages.misspelt(text, nearest, codec))
                .getOrElse(() -> ValueMessages.notAllowed(text, codec));
    }
}
