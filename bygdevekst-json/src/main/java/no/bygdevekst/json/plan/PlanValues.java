package no.bygdevekst.json.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.function.Function;
import no.bygdevekst.agreement.Agreement;
import no.bygdevekst.agreement.FundingSource;
import no.bygdevekst.agreement.Municipality;
import no.bygdevekst.agreement.Partner;
import no.bygdevekst.agreement.Party;
import no.bygdevekst.agreement.Reference;
import no.bygdevekst.agreement.StateGrant;
import no.bygdevekst.agreement.SubGoal;
import no.bygdevekst.finding.Fingerprint;
import no.bygdevekst.finding.RuleId;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.identifier.AgreementId;
import no.bygdevekst.identifier.CountyNumber;
import no.bygdevekst.identifier.MeasureId;
import no.bygdevekst.identifier.MunicipalityNumber;
import no.bygdevekst.identifier.OrganizationNumber;
import no.bygdevekst.identifier.PartnerId;
import no.bygdevekst.identifier.SubGoalId;
import no.bygdevekst.json.codec.FreshCodec;
import no.bygdevekst.json.codec.MappedCodec;
import no.bygdevekst.json.codec.StringCodec;
import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.WaiverDocument;
import no.bygdevekst.json.format.WaiverDocument.Entry;
import no.bygdevekst.money.HourlyRate;
import no.bygdevekst.money.Hours;
import no.bygdevekst.money.Nok;
import no.bygdevekst.money.Share;
import no.bygdevekst.period.AgreementPeriod;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Place;
import no.bygdevekst.plan.ActionPlan;
import no.bygdevekst.plan.Activity;
import no.bygdevekst.plan.ApprovedGrant;
import no.bygdevekst.plan.BudgetLine;
import no.bygdevekst.plan.Contribution;
import no.bygdevekst.plan.Criteria;
import no.bygdevekst.plan.Decision;
import no.bygdevekst.plan.Measure;
import no.bygdevekst.plan.Note;
import no.bygdevekst.plan.Payment;
import no.bygdevekst.plan.ProgressReport;
import no.bygdevekst.plan.SamiInterests;
import no.bygdevekst.plan.Signature;
import no.bygdevekst.plan.SpendingException;
import no.bygdevekst.plan.Submission;
import no.bygdevekst.plan.ThirdPartyScheme;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/** The values that are read and written by themselves: what documents are made of, and the documents. */
public final class PlanValues {

    private static final StringCodec<RuleId> RULE_ID = StringCodec.of(
            Text.of("en regel, som D01", "ein regel, som D01", "a rule, such as D01"), attempt(RuleId::of));

    private static final StringCodec<Fingerprint> FINGERPRINT = StringCodec.of(
            Text.of(
                    "et fingeravtrykk på 32 heksadesimale sifre",
                    "eit fingeravtrykk på 32 heksadesimale siffer",
                    "a fingerprint of 32 hexadecimal digits"),
            attempt(Fingerprint::of));

    private static final StringCodec<CountyNumber> COUNTY_NUMBER = StringCodec.of(
            Text.of(
                    "et fylkesnummer på to sifre, som 55",
                    "eit fylkesnummer på to siffer, som 55",
                    "a county number of two digits, such as 55"),
            attempt(CountyNumber::of));

    private static final StringCodec<Place> PLACE = StringCodec.of(
            Text.of(
                    "en JSON Pointer, som /plan/measures/0",
                    "ein JSON Pointer, som /plan/measures/0",
                    "a JSON Pointer, such as /plan/measures/0"),
            attempt(Place::ofPointer));

    private static final StringCodec<Share> SHARE = StringCodec.of(
            Text.of("en andel, som 3/4", "ein del, som 3/4", "a share, such as 3/4"), attempt(PlanValues::share));

    private static final Vector<Kind<?>> VALUES = Vector.of(
            new Kind<>(Nok.class, Numbers.ANY_AMOUNT),
            new Kind<>(Hours.class, Numbers.ANY_HOURS),
            new Kind<>(HourlyRate.class, Numbers.HOURLY_RATE),
            new Kind<>(Share.class, SHARE),
            new Kind<>(AgreementId.class, Strings.AGREEMENT_ID),
            new Kind<>(PartnerId.class, Strings.PARTNER_ID),
            new Kind<>(SubGoalId.class, Strings.SUB_GOAL_ID),
            new Kind<>(MeasureId.class, Strings.MEASURE_ID),
            new Kind<>(MunicipalityNumber.class, Strings.MUNICIPALITY_NUMBER),
            new Kind<>(CountyNumber.class, COUNTY_NUMBER),
            new Kind<>(OrganizationNumber.class, Strings.ORGANIZATION_NUMBER),
            new Kind<>(Party.class, Strings.PARTY),
            new Kind<>(FundingSource.class, Strings.SOURCE),
            new Kind<>(RuleId.class, RULE_ID),
            new Kind<>(Fingerprint.class, FINGERPRINT),
            new Kind<>(Place.class, PLACE));

    private static final Vector<Kind<?>> OBJECTS = Vector.of(
            new Kind<>(PlanDocument.class, PlanDocumentCodec.CODEC),
            new Kind<>(
                    Submission.class,
                    new MappedCodec<>(PlanDocumentCodec.CODEC, PlanDocument::submission, PlanDocument::of)),
            new Kind<>(Agreement.class, AgreementCodec.CODEC),
            new Kind<>(AgreementPeriod.class, PeriodCodec.CODEC),
            new Kind<>(Municipality.class, MunicipalityCodec.CODEC),
            new Kind<>(Partner.class, PartnerCodec.CODEC),
            new Kind<>(SubGoal.class, SubGoalCodec.CODEC),
            new Kind<>(StateGrant.class, StateGrantCodec.CODEC),
            new Kind<>(Reference.class, ReferenceCodec.CODEC),
            new Kind<>(ActionPlan.class, ActionPlanCodec.CODEC),
            new Kind<>(ApprovedGrant.class, ApprovedGrantCodec.CODEC),
            new Kind<>(Signature.class, SignatureCodec.CODEC),
            new Kind<>(Decision.class, DecisionCodec.CODEC),
            new Kind<>(Note.class, NoteCodec.CODEC),
            new Kind<>(Measure.class, MeasureCodec.CODEC),
            new Kind<>(Criteria.class, CriteriaCodec.CODEC),
            new Kind<>(Activity.class, ActivityCodec.CODEC),
            new Kind<>(BudgetLine.class, BudgetLineCodec.CODEC),
            new Kind<>(Contribution.class, ContributionCodec.CODEC),
            new Kind<>(SpendingException.class, SpendingExceptionCodec.CODEC),
            new Kind<>(ThirdPartyScheme.class, ThirdPartySchemeCodec.CODEC),
            new Kind<>(SamiInterests.class, SamiInterestsCodec.CODEC),
            new Kind<>(ProgressReport.class, ProgressReportCodec.CODEC),
            new Kind<>(Payment.class, PaymentCodec.CODEC));

    private static final FreshCodec<Entry> ENTRY = new FreshCodec<>(WaiverCodec::ofOneEntry);

    private static final Vector<Kind<?>> WAIVERS = Vector.of(
            new Kind<>(WaiverDocument.class, new FreshCodec<>(WaiverCodec::ofOneDocument)),
            new Kind<>(Entry.class, ENTRY),
            new Kind<>(
                    Waiver.class, new MappedCodec<>(ENTRY, Entry::waiver, waiver -> new Entry(waiver, Option.none()))));

    private PlanValues() {}

    /**
     * A type and how its values are read and written.
     *
     * @param type the type
     * @param codec reads and writes its values
     */
    public record Kind<T>(Class<T> type, ValueCodec<T> codec) {}

    /** All values but those of enumerations. */
    public static Vector<Kind<?>> all() {
        return VALUES.appendAll(OBJECTS).appendAll(WAIVERS);
    }

    /** The constants of an enumeration of this library, by what documents call them. */
    public static <E extends Enum<E>> StringCodec<E> constants(Class<E> type) {
        return Constants.oneOf(type.getEnumConstants(), PlanValues::name);
    }

    private static String name(Enum<?> constant) {
        if (constant instanceof Member member) {
            return member.inDocument();
        }
        if (constant instanceof Language language) {
            return language.code();
        }
        return constant instanceof Format format ? format.id() : constant.name();
    }

    private static <T> Function<String, Option<T>> attempt(Function<String, T> parse) {
        return text -> {
            try {
                return Option.some(parse.apply(text));
            } catch (IllegalArgumentException e) {
                return Option.none();
            }
        };
    }

    private static Share share(String text) {
        int stroke = text.indexOf('/');
        if (!text.matches("[0-9]{1,18}/[0-9]{1,18}")) {
            throw new IllegalArgumentException("not a share: " + text);
        }
        return Share.of(Long.parseLong(text.substring(0, stroke)), Long.parseLong(text.substring(stroke + 1)));
    }
}
