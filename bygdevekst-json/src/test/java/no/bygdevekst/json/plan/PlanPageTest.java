package no.bygdevekst.json.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.Tuple;
import io.vavr.Tuple2;
import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Vector;
import java.util.stream.IntStream;
import no.bygdevekst.agreement.Goal;
import no.bygdevekst.agreement.PartnerKind;
import no.bygdevekst.json.codec.ArrayCodec;
import no.bygdevekst.json.codec.FlagCodec;
import no.bygdevekst.json.codec.FormatCodec;
import no.bygdevekst.json.codec.MemberForm;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.json.fixture.FormatPage;
import no.bygdevekst.json.fixture.Reading;
import no.bygdevekst.plan.ExceptionGround;
import no.bygdevekst.plan.FundUse;
import no.bygdevekst.plan.Purpose;
import no.bygdevekst.plan.RecipientGroup;
import org.junit.jupiter.api.Test;

/** What FORMAT.md says of the plan document is what its codecs read and write. */
class PlanPageTest {

    private static final FormatPage PAGE = FormatPage.read();
    private static final String DOCUMENT = "The plan document";

    private static final Map<String, ObjectCodec<?, ?>> OBJECTS = LinkedHashMap.ofEntries(Vector.of(
            object(DOCUMENT, PlanDocumentCodec.CODEC),
            object("agreement", AgreementCodec.CODEC),
            object("period", PeriodCodec.CODEC),
            object("municipality", MunicipalityCodec.CODEC),
            object("partner", PartnerCodec.CODEC),
            object("sub-goal", SubGoalCodec.CODEC),
            object("state grant", StateGrantCodec.CODEC),
            object("reference", ReferenceCodec.CODEC),
            object("plan", ActionPlanCodec.CODEC),
            object("approved grant", ApprovedGrantCodec.CODEC),
            object("signature", SignatureCodec.CODEC),
            object("decision", DecisionCodec.CODEC),
            object("note", NoteCodec.CODEC),
            object("measure", MeasureCodec.CODEC),
            object("criteria", CriteriaCodec.CODEC),
            object("activity", ActivityCodec.CODEC),
            object("budget line", BudgetLineCodec.CODEC),
            object("exception", SpendingExceptionCodec.CODEC),
            object("third-party scheme", ThirdPartySchemeCodec.CODEC),
            object("Sámi interests", SamiInterestsCodec.CODEC),
            object("progress report", ProgressReportCodec.CODEC),
            object("payment", PaymentCodec.CODEC)));

    /** What the page calls the values that are no objects. */
    private static final Vector<Tuple2<ValueCodec<?>, String>> VALUES = Vector.of(
            value(Numbers.YEAR, "year"),
            value(Numbers.REVISION, "whole number, 1–9999"),
            value(Numbers.AMOUNT, "amount"),
            value(Numbers.POSITIVE_AMOUNT, "amount, > 0"),
            value(Numbers.SIGNED_AMOUNT, "signed amount"),
            value(Numbers.HOURS, "hours"),
            value(Numbers.HOURLY_RATE, "hourly rate"),
            value(Dates.DATE, "date"),
            value(FlagCodec.FLAG, "boolean"),
            value(Strings.TEXT, "text"),
            value(Strings.AGREEMENT_ID, "id `[a-z0-9][a-z0-9-]*`"),
            value(Strings.PARTNER_ID, "id `[a-z0-9][a-z0-9-]*`"),
            value(Strings.SUB_GOAL_ID, "id `[A-Za-z0-9][A-Za-z0-9._-]*`"),
            value(Strings.LISTED_SUB_GOAL, "sub-goal id"),
            value(Strings.MEASURE_ID, "id `[A-Za-z0-9][A-Za-z0-9._-]*`"),
            value(Strings.MUNICIPALITY_NUMBER, "four digits"),
            value(Strings.ORGANIZATION_NUMBER, "organisation number"),
            value(Strings.PARTY, "party"),
            value(Strings.SOURCE, "source"),
            value(Constants.GOAL, "goal"),
            value(Constants.PARTNER_KIND, "partner kind"),
            value(Constants.PURPOSE, "purpose"),
            value(Constants.FUND_USE, "use"),
            value(Constants.EXCEPTION_GROUND, "ground"),
            value(Constants.RECIPIENT, "recipient group"));

    @Test
    void everyObjectHasItsTableInTheOrderOfTheCodecs() {
        String section = PAGE.section(DOCUMENT);
        Vector<String> headings = Vector.of(section.split("\n"))
                .filter(line -> line.startsWith("### "))
                .map(line -> line.substring("### ".length()));
        assertThat(headings).containsExactlyElementsOf(OBJECTS.keySet().remove(DOCUMENT));
        assertThat(no.bygdevekst.place.Member.class.getPermittedSubclasses())
                .filteredOn(Class::isEnum)
                .hasSize(OBJECTS.size());
    }

    @Test
    void everyMemberStandsAsItsCodecHasIt() {
        OBJECTS.forEach(
                (name, codec) -> assertThat(PAGE.ofThePlan().get(name).get().map(PlanPageTest::line))
                        .as(name)
                        .isEqualTo(codec.members().map(PlanPageTest::line)));
    }

    /** Of money and hours a line has one: neither is asked of every line. */
    @Test
    void oneOfTwoIsSaidOfWhatALineIsWorth() {
        Vector<String> members = PAGE.ofThePlan()
                .values()
                .toVector()
                .flatMap(object -> object)
                .filter(member -> member.required().equals("one of two"))
                .map(FormatPage.Member::name);
        assertThat(members).containsExactly("amount", "hours", "hourlyRate");
        assertThat(Reading.problems(BudgetLineCodec.CODEC, "{\"year\":2025,\"source\":\"state\",\"use\":\"SERVICES\"}"))
                .containsExactly("MISSING_MEMBER");
    }

    @Test
    void everyListOfConstantsIsThatOfItsEnumeration() {
        assertThat(PAGE.constants("Partner kinds: ")).isEqualTo(names(PartnerKind.values()));
        assertThat(PAGE.constants("Uses: ")).isEqualTo(names(FundUse.values()));
        assertThat(constants("sub-goal", "goals")).isEqualTo(names(Goal.values()));
        assertThat(constants("measure", "purposes")).isEqualTo(names(Purpose.values()));
        assertThat(constants("exception", "ground")).isEqualTo(names(ExceptionGround.values()));
        assertThat(constants("third-party scheme", "recipients")).isEqualTo(names(RecipientGroup.values()));
    }

    @Test
    void everyFormOfAnIdIsWhatItsCodecReads() {
        holdForm(Strings.AGREEMENT_ID, "agreement");
        holdForm(Strings.PARTNER_ID, "partner");
        holdForm(Strings.SUB_GOAL_ID, "sub-goal");
        holdForm(Strings.MEASURE_ID, "measure");
    }

    /** Every character of the keyboard, alone and after another, is read where the form allows it. */
    private static void holdForm(ValueCodec<?> codec, String object) {
        String form = FormatPage.quoted(
                        PAGE.ofThePlan().get(object).get().head().type())
                .head();
        assertThat(IntStream.range(' ', 0x180)
                        .mapToObj(Character::toString)
                        .filter(c -> !"\"\\".contains(c))
                        .flatMap(c -> Vector.of(c, "a" + c).toJavaStream())
                        .filter(id -> Reading.read(codec, "\"" + id + "\"").isValid() != id.matches(form)))
                .as(object)
                .isEmpty();
    }

    private static Vector<String> constants(String object, String member) {
        return PAGE.ofThePlan()
                .get(object)
                .get()
                .find(each -> each.name().equals(member))
                .get()
                .constants();
    }

    private static Vector<String> names(Enum<?>[] constants) {
        return Vector.of(constants).map(Enum::name);
    }

    private static String line(FormatPage.Member member) {
        return member.name() + ": " + member.type() + ", " + (member.isRequired() ? "required" : "optional");
    }

    private static String line(MemberForm member) {
        return member.name() + ": " + type(member, member.codec()) + ", "
                + (member.required() ? "required" : "optional");
    }

    private static String type(MemberForm member, ValueCodec<?> codec) {
        if (codec instanceof ArrayCodec<?> array) {
            return "array of " + type(member, array.element()) + (array.atLeastOne() ? ", ≥ 1" : "");
        }
        if (codec instanceof FormatCodec format) {
            return "`\"" + format.format().id() + "\"`";
        }
        if (codec == Strings.NAME) {
            return member.name().equals("title") ? "title" : "name";
        }
        return OBJECTS.find(object -> object._2 == codec)
                .map(Tuple2::_1)
                .getOrElse(() -> VALUES.find(value -> value._1 == codec).get()._2);
    }

    private static Tuple2<String, ObjectCodec<?, ?>> object(String name, ObjectCodec<?, ?> codec) {
        return Tuple.of(name, codec);
    }

    private static Tuple2<ValueCodec<?>, String> value(ValueCodec<?> codec, String name) {
        return Tuple.of(codec, name);
    }
}
