package no.bygdevekst.json.codec;

/**
 * What a member of an object is: a description to read.
 *
 * @param name its name in the document
 * @param required whether an object without it is refused
 * @param codec reads and writes its value
 */
public record MemberForm(String name, boolean required, ValueCodec<?> codec) {}
