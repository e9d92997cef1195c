/** The style of every generated value: only the abstract type and its builder are visible. */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = {Override.class},
        throwForInvalidImmutableState = IllegalArgumentException.class,
        throwForNullPointer = IllegalArgumentException.class)
package no.bygdevekst;

import org.immutables.value.Value;
