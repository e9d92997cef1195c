/**
 * What things are known by, each a type of its own: {@link no.bygdevekst.identifier.AgreementId},
 * {@link no.bygdevekst.identifier.SubGoalId}, {@link no.bygdevekst.identifier.MeasureId} and
 * {@link no.bygdevekst.identifier.PartnerId} are the parties' own words;
 * {@link no.bygdevekst.identifier.MunicipalityNumber}, {@link no.bygdevekst.identifier.CountyNumber} and
 * {@link no.bygdevekst.identifier.OrganizationNumber} are given out by the public registers. What they have in common
 * is {@link no.bygdevekst.identifier.Identifier}.
 *
 * <p>The key to understanding this package is that an identifier is checked once, when it is made, and then trusted;
 * and that two of different types are never equal, whatever they say.
 */
@NullMarked
package no.bygdevekst.identifier;

import org.jspecify.annotations.NullMarked;
