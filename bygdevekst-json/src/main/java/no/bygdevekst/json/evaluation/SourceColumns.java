package no.bygdevekst.json.evaluation;

import java.util.function.BiConsumer;
import no.bygdevekst.plan.SourceColumn;

/** What the columns of the tables are called. */
final class SourceColumns {

    private static final SourceColumn[] IN_ORDER = SourceColumn.values();

    private SourceColumns() {}

    static void forEach(BiConsumer<SourceColumn, String> action) {
        for (SourceColumn column : IN_ORDER) {
            action.accept(column, name(column));
        }
    }

    static String name(SourceColumn column) {
        return switch (column) {
            case STATE -> "state";
            case MUNICIPAL_CASH -> "municipalCash";
            case MUNICIPAL_IN_KIND -> "municipalInKind";
            case PARTNERS -> "partners";
            case OTHERS -> "others";
        };
    }
}
