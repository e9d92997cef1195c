/**
 * The JSON formats of the rural growth agreements.
 *
 * <p>{@link no.bygdevekst.json.PlanDocumentReader} reads a {@link no.bygdevekst.json.PlanDocument} or gives every
 * {@link no.bygdevekst.json.Problem} that stands in the way; {@link no.bygdevekst.json.DocumentWriter} writes documents
 * of every {@link no.bygdevekst.json.Format}. {@link no.bygdevekst.json.BygdevekstModule} gives a host's own mapper the
 * same forms.
 *
 * <p>The key to understanding this package is the codec: for each object of the format one small class says, member by
 * member, what is read and what is written. The values themselves know nothing of JSON.
 */
@NullMarked
package no.bygdevekst.json;

import org.jspecify.annotations.NullMarked;
