/**
 * The JSON formats of the rural growth agreements: the doors.
 *
 * <p>{@link no.bygdevekst.json.PlanDocumentReader} is the front door: it reads a
 * {@link no.bygdevekst.json.format.PlanDocument}, or gives every {@link no.bygdevekst.json.format.Problem} that stands
 * in the way. {@link no.bygdevekst.json.DocumentWriter} writes documents of every
 * {@link no.bygdevekst.json.format.Format}. {@link no.bygdevekst.json.BygdevekstModule} gives a host's own mapper the
 * same forms. {@code FORMAT.md}, beside the sources of this module, describes every format to those who read and write
 * it from elsewhere; tests hold it to what stands here.
 *
 * <p>The key to understanding this package is that it holds no knowledge of any member: it joins a form, a codec or a
 * reading from behind to what a host calls.
 *
 * <p>These classes, and what they give and take in {@link no.bygdevekst.json.format}, are all that a host sees. Behind
 * them, each importing only from what stands below it:
 *
 * <ul>
 *   <li>{@code mapper}: what a host's own mapper does with each type
 *   <li>{@code evaluation}: the forms of what is only written
 *   <li>{@code plan}: the codecs of the plan document, one for each object
 *   <li>{@code codec}: how an object is read and written, member by member; the values themselves know nothing of JSON
 *   <li>{@code reading}: from bytes to tokens and problems; {@code writing}: from values to bytes
 *   <li>{@code format}
 * </ul>
 *
 * <p>A format of answers is added in four steps:
 *
 * <ol>
 *   <li>a constant of {@link no.bygdevekst.json.format.Format};
 *   <li>a {@code …Json} in {@code evaluation}, a {@code JsonForm} that begins with {@code AnswerHead}, as that of
 *       problems does;
 *   <li>a factory of {@link no.bygdevekst.json.DocumentWriter} that names the two;
 *   <li>a section of {@code FORMAT.md}, with a line for each object.
 * </ol>
 *
 * <p>Tests ask every constant for its writer and its section, and every document for its format.
 */
@NullMarked
package no.bygdevekst.json;

import org.jspecify.annotations.NullMarked;
