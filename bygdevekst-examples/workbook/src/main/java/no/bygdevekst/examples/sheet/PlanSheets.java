package no.bygdevekst.examples.sheet;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/** All sheets that a plan is filled in on, in their order (<i>arkene</i>). */
public final class PlanSheets {

    /** Where the measures stand. */
    public static final String MEASURES_AT = "/plan/measures";

    /** Everything about the agreement. */
    public static final Sheet AGREEMENT = new Sheet(
            Text.of("Avtale", "Avtale", "Agreement"),
            Vector.of(
                    AgreementBlocks.AGREEMENT,
                    AgreementBlocks.MUNICIPALITIES,
                    AgreementBlocks.PARTNERS,
                    AgreementBlocks.SUB_GOALS,
                    AgreementBlocks.GRANTS));

    /** The plan itself. */
    public static final Sheet PLAN =
            new Sheet(Text.of("Plan", "Plan", "Plan"), Vector.of(PlanBlocks.PLAN, PlanBlocks.CONDITIONS));

    /** The measures. */
    public static final Sheet MEASURES = table(MeasureBlocks.MEASURES);

    /** The budget lines of the measures. */
    public static final Sheet BUDGET = table(MeasureBlocks.BUDGET);

    /** All of them. */
    public static final Vector<Sheet> ALL = Vector.of(
            AGREEMENT,
            PLAN,
            MEASURES,
            table(MeasureBlocks.ACTIVITIES),
            BUDGET,
            table(MeasureBlocks.SCHEMES),
            table(PlanBlocks.SIGNATURES),
            table(PlanBlocks.REPORTS),
            table(PlanBlocks.PAYMENTS),
            table(PlanBlocks.APPROVED_GRANTS),
            table(PlanBlocks.NOTES));

    private PlanSheets() {}

    /** A sheet that is one table, and called as it is. */
    private static Sheet table(Block block) {
        return new Sheet(block.title(), Vector.of(block));
    }
}
