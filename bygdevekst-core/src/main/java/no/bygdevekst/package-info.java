/** The style of every generated value: only the abstract type and its builder are visible. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = IllegalArgumentException.class,
        throwForNullPointer = NullArgumentException.class)
package no.bygdevekst;

import no.bygdevekst.text.NullArgumentException;
import org.immutables.value.Value;
