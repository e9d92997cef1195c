package no.bygdevekst.architecture;

import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.agreement.Reference;
import no.bygdevekst.budget.Heading;
import no.bygdevekst.budget.WholePeriodBudget;
import no.bygdevekst.commitment.PlanStatus;
import no.bygdevekst.explain.Explanation;
import no.bygdevekst.fitting.Ask;
import no.bygdevekst.fitting.FrameFit;
import no.bygdevekst.fixture.GoodPlan;
import no.bygdevekst.fixture.WorkedTable;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.OrganizationNumber;
import no.bygdevekst.letter2024.Letter2024;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.Decision;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Gaps;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Note;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.plan.SamiInterests;
import no.bygdevekst.plan.Signature;
import no.bygdevekst.plan.SpendingException;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.plan.ThirdPartyScheme;
import no.bygdevekst.terms.HourlyRateSchemes;
import no.bygdevekst.terms.TermsByYear;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** A right value of each type that a door asks for. */
final class GivenValues {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 1);

    private static final ProgressReport REPORT = ProgressReport.builder()
            .year(2025)
            .reportedOn(DAY)
            .spentToDate(Nok.KRONE)
            .build();

    private static final Vector<Object> VALUES = Vector.of(
                    "T1",
                    2025,
                    1L,
                    true,
                    DAY,
                    BigDecimal.ONE,
                    Locale.ROOT,
                    Nok.KRONE,
                    Hours.of(1),
                    HourlyRate.of(Nok.KRONE),
                    Share.of(1, 2),
                    AgreementPeriod.of(2025, 2027),
                    Language.NYNORSK,
                    FundUse.OTHER,
                    (BiFunction<String, Language, Option<Object>>) (text, language) -> Option.none())
            .appendAll(Vector.of(
                    Text.same("ord"),
                    Template.of("ord", "ord", "words"),
                    Arguments.none(),
                    MunicipalityNumber.of("4636"),
                    OrganizationNumber.of("940363586"),
                    Place.document(),
                    Gaps.none(),
                    Party.state(),
                    Reference.of("arkiv", "1"),
                    Note.of("Bakgrunn", ""),
                    Payment.of(DAY, Nok.KRONE),
                    ApprovedGrant.of(2025, Nok.KRONE),
                    Activity.of("Møte", DAY, DAY),
                    Contribution.of(Nok.KRONE),
                    Gaps.none(),
                    REPORT))
            .appendAll(ofThePlan());

    private GivenValues() {}

    private static Vector<Object> ofThePlan() {
        Agreement agreement = GoodPlan.agreement();
        Measure measure = GoodPlan.housing();
        ActionPlan plan = GoodPlan.plan();
        BudgetLine line = measure.stateLines().head();
        Signature signature = GoodPlan.signature(GoodPlan.HYLLESTAD);
        ThirdPartyScheme scheme = GoodPlan.scheme(GoodPlan.HYLLESTAD);
        SpendingException exception = SpendingException.builder()
                .ground(ExceptionGround.INTERMUNICIPAL_SERVICE_DEVELOPMENT)
                .justification("")
                .build();
        return Vector.of(
                        agreement,
                        agreement.id(),
                        agreement.municipalities().head(),
                        agreement.partners().head(),
                        agreement.partners().head().id(),
                        agreement.subGoals().head(),
                        agreement.subGoals().head().id(),
                        agreement.grants().head(),
                        measure,
                        measure.id(),
                        measure.criteria(),
                        plan,
                        line,
                        signature,
                        scheme,
                        exception,
                        SamiInterests.builder().affected(true).build(),
                        Decision.builder().body("Kommunestyret").build(),
                        Submission.of(agreement, plan),
                        Letter2024.pilots().head())
                .appendAll(ofTheTerms());
    }

    private static Vector<Object> ofTheTerms() {
        Phrase words = Phrase.of("ord", "ord", "words");
        return Vector.of(
                words,
                Explanation.given(words, Nok.KRONE),
                Letter2024.terms(),
                Letter2024.terms().sources(),
                Letter2024.terms().restrictions().head(),
                Letter2024.terms().restrictions().head().citation(),
                HourlyRateSchemes.all().head(),
                TermsByYear.of(Letter2024.terms()),
                WorkedTable.at(PlanStatus.draft(2025)),
                new Heading.OfUse(FundUse.OTHER),
                WholePeriodBudget.of(GoodPlan.agreement(), GoodPlan.plan(), Letter2024.terms())
                        .total(),
                Ask.of(MeasureId.of("T1"), Nok.KRONE),
                FrameFit.byPriority(Nok.KRONE, Vector.empty()));
    }

    /** A value of a type, if there is one. */
    static Option<Object> of(Class<?> type) {
        if (type.isArray()) {
            return of(type.getComponentType()).map(GivenValues::arrayOf);
        }
        if (type.isEnum()) {
            return Option.some(type.getEnumConstants()[0]);
        }
        Class<?> boxed = BOXES.get(type).getOrElse(type);
        return collection(boxed).orElse(() -> VALUES.find(boxed::isInstance));
    }

    private static Option<Object> collection(Class<?> type) {
        if (type == Option.class) {
            return Option.some(Option.none());
        }
        if (type == Vector.class || type == Iterable.class || type == Seq.class) {
            return Option.some(Vector.empty());
        }
        if (type == java.util.Map.class) {
            return Option.some(java.util.Map.of());
        }
        return Option.when(type == Map.class, HashMap.empty());
    }

    private static Object arrayOf(Object value) {
        Class<?> type = value instanceof Party ? Party.class : value.getClass();
        Class<?> element = type.getSimpleName().startsWith("Immutable") ? type.getSuperclass() : type;
        Object array = Array.newInstance(element.isEnum() ? ((Enum<?>) value).getDeclaringClass() : element, 1);
        Array.set(array, 0, value);
        return array;
    }

    private static final Map<Class<?>, Class<?>> BOXES =
            HashMap.of(int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class);
}
