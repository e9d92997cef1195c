/**
 * A plan as a document in Word's format, to be filed and signed, on a letterhead of one's own where there is one.
 *
 * <p>The key to understanding this package is that {@link no.bygdevekst.examples.document.Styles} asks the document for
 * a style by what it is for, and adds one of ours where there is none: so the rest never has to know whose styles they
 * are.
 */
@NullMarked
package no.bygdevekst.examples.document;

import org.jspecify.annotations.NullMarked;
