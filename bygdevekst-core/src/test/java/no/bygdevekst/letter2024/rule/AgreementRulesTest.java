package no.bygdevekst.letter2024.rule;

import static no.bygdevekst.letter2024.rule.RuleCase.agreement;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.UnaryOperator;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.PartnerId;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Submission;

/** Cases of {@link AgreementRules}. */
final class AgreementRulesTest implements RuleCasesTest {

    @Override
    public Vector<RuleCase> cases() {
        return grants().appendAll(pilots()).appendAll(recipients());
    }

    private static Vector<RuleCase> grants() {
        return Vector.of(
                RuleCase.of(
                                "A05",
                                "a grant of the year before",
                                grants(2024),
                                "/agreement/stateGrants/0/appropriationYear")
                        .mendedBy(grants(2025)),
                RuleCase.of(
                                "A05",
                                "of several grants those of other years, a repeated one once",
                                grants(2026, 2025, 2024, 2026),
                                "/agreement/stateGrants/0/appropriationYear",
                                "/agreement/stateGrants/2/appropriationYear")
                        .mendedBy(grants(2025, 2025)));
    }

    private static UnaryOperator<Submission> grants(int... years) {
        return agreement(a ->
                a.withStateGrants(Vector.ofAll(years).map(year -> StateGrant.of(year, Nok.ofKroner(3_000_000)))));
    }

    private static Vector<RuleCase> pilots() {
        return Vector.of(
                RuleCase.of(
                                "A06",
                                "one municipality of a pilot of the letter, and one that is of none",
                                municipalities("4636", "4635"),
                                "/agreement/municipalities")
                        .mendedBy(municipalities("4633", "4636", "4633")),
                RuleCase.of(
                                "A06",
                                "one municipality more than the pilot has",
                                municipalities("4636", "4633", "4637"),
                                "/agreement/municipalities")
                        .mendedBy(municipalities("4637")),
                RuleCase.of(
                                "A07",
                                "less than the table gives the pilot",
                                municipalities("4636", "4633"),
                                "/agreement/stateGrants/0/amount")
                        .mendedBy(amount(10_000_000)),
                RuleCase.of(
                                "A07",
                                "of pilots with as many of its municipalities the earlier in the table counts",
                                municipalities("4636", "1573", "5540").andThen(amount(10_000_000))::apply,
                                "/agreement/stateGrants/0/amount")
                        .mendedBy(amount(16_000_000)),
                RuleCase.of(
                                "A07",
                                "a grant of another year is not in the table",
                                municipalities("4636", "4633").andThen(grants(2026, 2025))::apply,
                                "/agreement/stateGrants/1/amount")
                        .mendedBy(grants(2026)));
    }

    private static UnaryOperator<Submission> municipalities(String... numbers) {
        return agreement(a -> a.withMunicipalities(Vector.of(numbers)
                .map(number -> Municipality.builder()
                        .number(MunicipalityNumber.of(number))
                        .name("Kommune " + number)
                        .build())));
    }

    private static UnaryOperator<Submission> amount(long kroner) {
        return agreement(a -> a.withStateGrants(Vector.of(StateGrant.of(2025, Nok.ofKroner(kroner)))));
    }

    private static Vector<RuleCase> recipients() {
        return Vector.of(
                RuleCase.of("A08", "a county authority is paid", recipient(GoodPlan.COUNTY), "/agreement/recipient")
                        .mendedBy(recipient(GoodPlan.GULEN)),
                RuleCase.of("A08", "the ministry pays itself", recipient(GoodPlan.MINISTRY), "/agreement/recipient")
                        .mendedBy(recipient(GoodPlan.OSLO)),
                RuleCase.of("A08", "the state is paid", recipient(Party.state()), "/agreement/recipient")
                        .mendedBy(agreement(a -> a.withPartners(a.partners()
                                        .append(GoodPlan.partner("raadet", "Regionrådet", PartnerKind.INTERMUNICIPAL)))
                                .withRecipient(Option.of(Party.partner(PartnerId.of("raadet")))))));
    }

    private static UnaryOperator<Submission> recipient(Party party) {
        return agreement(a -> a.withRecipient(Option.of(party)));
    }
}
