package no.bygdevekst.examples.command;

import io.vavr.control.Validation;
import no.bygdevekst.examples.report.Whereabouts;
import no.bygdevekst.json.format.PlanDocument;
import no.bygdevekst.json.format.Problems;

/**
 * What was read of a file (<i>det leste</i>).
 *
 * @param document the plan document, or its problems, whose words say where in the file each is
 * @param whereabouts where in the file a place of the document stands
 */
public record ReadPlan(Validation<Problems, PlanDocument> document, Whereabouts whereabouts) {}
