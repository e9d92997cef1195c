package no.bygdevekst.json.plan;

import no.bygdevekst.agreement.Reference;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.ReferenceMember;

/** What another system calls an agreement, a plan or a measure. */
final class ReferenceCodec {

    static final ObjectCodec<Reference, Reference.Builder> CODEC = new ObjectCodecBuilder<Reference, Reference.Builder>(
                    ReferenceMember.values(), Reference::builder)
            .required(ReferenceMember.SYSTEM, Strings.TEXT, Reference::system, Reference.Builder::system)
            .required(ReferenceMember.ID, Strings.TEXT, Reference::id, Reference.Builder::id)
            .build(Reference.Builder::build);

    private ReferenceCodec() {}
}
