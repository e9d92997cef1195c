package no.bygdevekst.examples.workbook;

import io.vavr.collection.Vector;
import java.io.IOException;
import java.io.InputStream;
import no.bygdevekst.examples.command.PlanSource;
import no.bygdevekst.examples.command.ReadPlan;
import no.bygdevekst.examples.reading.WorkbookFile;

/** Workbooks as plans, for every command that reads a plan (<i>arbeidsbøker</i>). */
public final class WorkbookSource implements PlanSource {

    @Override
    public Vector<String> endings() {
        return Vector.of(".xlsx", ".xlsm", ".xls", ".ods");
    }

    @Override
    public ReadPlan read(InputStream file) throws IOException {
        return WorkbookFile.read(file);
    }
}
