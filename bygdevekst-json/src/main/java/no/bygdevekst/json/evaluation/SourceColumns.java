package no.bygdevekst.json.evaluation;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import java.util.function.BiConsumer;
import no.bygdevekst.plan.SourceColumn;

/** What the columns of the tables are called. */
final class SourceColumns {

    private static final Map<SourceColumn, String> NAMES = LinkedHashMap.of(
            SourceColumn.STATE, "state",
            SourceColumn.MUNICIPAL_CASH, "municipalCash",
            SourceColumn.MUNICIPAL_IN_KIND, "municipalInKind",
            SourceColumn.PARTNERS, "partners",
            SourceColumn.OTHERS, "others");

    private SourceColumns() {}

    static void forEach(BiConsumer<SourceColumn, String> action) {
        NAMES.forEach(action);
    }

    static String name(SourceColumn column) {
        return NAMES.get(column).get();
    }
}
