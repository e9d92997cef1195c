package no.bygdevekst.json.plan;

import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.place.Member.NoteMember;
import no.bygdevekst.plan.Note;

/** A chapter in prose. */
final class NoteCodec {

    static final ObjectCodec<Note, Note.Builder> CODEC = new ObjectCodecBuilder<Note, Note.Builder>(
                    NoteMember.values(), Note::builder)
            .required(NoteMember.TITLE, Strings.NAME, Note::title, Note.Builder::title)
            .required(NoteMember.TEXT, Strings.TEXT, Note::text, Note.Builder::text)
            .build(Note.Builder::build);

    private NoteCodec() {}
}
