package no.bygdevekst.programme;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.identifier.OrganizationNumber;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.Nok;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is to be paid now, to whom, and as a spreadsheet opens it. */
class PaymentRunTest {

    private static final Submission APPROVED =
            GoodPlan.submission().withPlan(GoodPlan.plan().withApprovedOn(Option.some(LocalDate.of(2025, 6, 2))));
    private static final Nok FIRST = released(APPROVED);

    @Test
    void whatIsReleasedAndNotPaidIsPaidToTheFirstMunicipality() {
        PaymentOrder order = run(APPROVED).orders().single();
        assertThat(order.agreement()).isEqualTo(APPROVED.agreement().id());
        assertThat(order.pilot()).isEqualTo(APPROVED.agreement().pilot());
        assertThat(order.due().recipient().party()).isEqualTo(GoodPlan.HYLLESTAD);
        assertThat(order.due().recipient().name()).isEqualTo("Hyllestad");
        assertThat(order.due().appropriationYear()).isEqualTo(2025);
        assertThat(order.due().amount()).isEqualTo(FIRST);
        assertThat(run(APPROVED).total()).isEqualTo(FIRST);
    }

    @Test
    void whatIsPaidIsNotPaidAgain() {
        Submission paid = APPROVED.withPayments(Vector.of(paid(FIRST.minus(Nok.KRONE))));
        assertThat(run(paid).orders().single().due().amount()).isEqualTo(Nok.KRONE);
        assertThat(run(APPROVED.withPayments(Vector.of(paid(FIRST)))).orders()).isEmpty();
        assertThat(run(APPROVED.withPayments(Vector.of(paid(FIRST.plus(Nok.KRONE)))))
                        .orders())
                .isEmpty();
    }

    @Test
    void theAgreementsRecipientIsPaid() {
        Submission named = APPROVED.withAgreement(APPROVED.agreement().withRecipient(GoodPlan.COUNTY));
        Recipient recipient = Recipient.of(named.agreement());
        assertThat(recipient.party()).isEqualTo(GoodPlan.COUNTY);
        assertThat(recipient.name())
                .isEqualTo(named.agreement().partners().head().name());
        Party unknown = GoodPlan.OSLO;
        assertThat(Recipient.of(named.agreement().withRecipient(unknown)).name())
                .isEqualTo("municipality:0301");
        assertThat(Recipient.of(named.agreement().withRecipient(unknown)).organizationNumber())
                .isEmpty();
    }

    @Test
    void whatOfAPlanThatCannotBeSubmittedIsReleasedIsWithheld() {
        Submission unsigned = APPROVED.withPlan(APPROVED.plan().withSignatures(Vector.empty()));
        assertThat(run(unsigned).orders()).isEmpty();
        assertThat(run(unsigned).withheld().single().due().amount()).isEqualTo(FIRST);
        assertThat(run(unsigned).total()).isEqualTo(Nok.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "BOKMAL, Avtale;Pilot;Mottaker;Organisasjonsnummer;Bevilget i;Beløp",
        "NYNORSK, Avtale;Pilot;Mottakar;Organisasjonsnummer;Løyvd i;Beløp",
        "ENGLISH, Agreement;Pilot;Recipient;Organization number;Appropriated in;Amount"
    })
    void theHeadingsAreInTheLanguage(Language language, String headings) {
        assertThat(run(APPROVED).toCsv(language)).startsWith("\uFEFF" + headings + "\r\n");
    }

    @Test
    void everyPaymentIsALine() {
        PaymentDue due = new PaymentDue(
                new Recipient(GoodPlan.GULEN, "Gulen", Option.some(OrganizationNumber.of("940363586"))),
                2025,
                Nok.ofOre(262_500_005));
        assertThat(csv(new PaymentOrder(AgreementId.of("a"), "Gulen og Hyllestad", due)))
                .isEqualTo("a;Gulen og Hyllestad;Gulen;940363586;2025;2625000,05\r\n");
        assertThat(csv(order("x", Nok.ofKroner(7)))).endsWith(";2025;7,00\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+47 123", "-1", "@SUM(A1)", "=cmd|' /C calc'!A0", "＝1+1", "＋1", "－1", "＠x"})
    void noCellIsTakenForAFormula(String name) {
        assertThat(csv(order(name, Nok.KRONE))).startsWith("a;'" + name + ";'" + name + ";;2025;");
    }

    @Test
    void whatWouldBreakTheLineIsQuoted() {
        holdCell("a;b", "\"a;b\"");
        holdCell("a\"b", "\"a\"\"b\"");
        holdCell("a\nb", "\"a\nb\"");
        holdCell("\t=1", "'\t=1");
        holdCell("\r=1", "\"'\r=1\"");
        holdCell("=\";\"", "\"'=\"\";\"\"\"");
        holdCell("å, ø – x", "å, ø – x");
    }

    private static void holdCell(String name, String cell) {
        assertThat(csv(order(name, Nok.KRONE))).startsWith("a;" + cell + ";" + cell + ";");
    }

    private static PaymentOrder order(String name, Nok amount) {
        return new PaymentOrder(
                AgreementId.of("a"),
                name,
                new PaymentDue(new Recipient(GoodPlan.GULEN, name, Option.none()), 2025, amount));
    }

    /** Without byte order mark and headings. */
    private static String csv(PaymentOrder order) {
        String text = new PaymentRun(Vector.of(order), Vector.empty()).toCsv(Language.BOKMAL);
        return text.substring(text.indexOf("\r\n") + 2);
    }

    private static PaymentRun run(Submission submission) {
        return RollUp.of(Letter2024.evaluator().evaluate(submission)).paymentRun();
    }

    private static Nok released(Submission submission) {
        return Letter2024.evaluator().evaluate(submission).payments().get().released();
    }

    private static Payment paid(Nok amount) {
        return Payment.builder().paidOn(LocalDate.of(2025, 7, 1)).amount(amount).build();
    }
}
