package no.bygdevekst.json.plan;

import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.json.codec.ObjectProblems;
import no.bygdevekst.json.codec.Present;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.place.Member.PeriodMember;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** The agreement period: the first year is not after the last, and there are not too many. */
final class PeriodCodec {

    private static final Template FROM_AFTER_TO = Template.of(
            "Perioden går fra {from} til {to}. Det første året kan ikke komme etter det siste.",
            "Perioden går frå {from} til {to}. Det første året kan ikkje kome etter det siste.",
            "The period runs from {from} to {to}. The first year cannot come after the last.");
    private static final Template TOO_LONG = Template.of(
            "Perioden fra {from} til {to} er for lang. Den kan være på høyst {most} år.",
            "Perioden frå {from} til {to} er for lang. Han kan vere på høgst {most} år.",
            "The period from {from} to {to} is too long. It can have at most {most} years.");

    static final ObjectCodec<AgreementPeriod, Draft> CODEC = new ObjectCodecBuilder<AgreementPeriod, Draft>(
                    PeriodMember.values(), Draft::new)
            .required(PeriodMember.FROM, Numbers.YEAR, AgreementPeriod::from, (draft, year) -> draft.from = year)
            .required(PeriodMember.TO, Numbers.YEAR, AgreementPeriod::to, (draft, year) -> draft.to = year)
            .rule(PeriodCodec::check)
            .build(draft -> AgreementPeriod.of(draft.from, draft.to));

    private PeriodCodec() {}

    private static void check(Draft draft, Present present, ObjectProblems problems) {
        if (draft.from == 0 || draft.to == 0) {
            return;
        }
        if (draft.from > draft.to) {
            problems.conflict(() -> new Phrase(FROM_AFTER_TO, draft.years()));
        } else if (draft.to - draft.from >= AgreementPeriod.MOST_YEARS) {
            problems.outOfBounds(() -> new Phrase(TOO_LONG, draft.years().and("most", AgreementPeriod.MOST_YEARS)));
        }
    }

    /** The years that were read; 0 where there is none. */
    static final class Draft {
        private int from;
        private int to;

        private Arguments years() {
            return Arguments.none().and("from", from).and("to", to);
        }
    }
}
