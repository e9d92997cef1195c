/**
 * The codecs of the plan document. No API: it is not exported, and changes as it likes.
 *
 * <p>The front door is {@link no.bygdevekst.json.plan.PlanDocumentCodec}; each object below it has a small class of its
 * own that says, member by member, what is read and what is written. {@code Strings}, {@code Numbers}, {@code Dates}
 * and {@code Constants} are what they are made of. {@link no.bygdevekst.json.plan.PartCodec} writes a part by itself.
 *
 * <p>The key to understanding this package is that a member stands in one place: its name comes from the domain's list
 * of members, and its codec, where it comes from and where it goes beside it.
 */
@NullMarked
package no.bygdevekst.json.plan;

import org.jspecify.annotations.NullMarked;
