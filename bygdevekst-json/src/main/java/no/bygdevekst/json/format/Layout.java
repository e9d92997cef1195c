package no.bygdevekst.json.format;

/** How a document is laid out when it is written (<i>oppsett</i>). Either way it ends with one line feed. */
public enum Layout {
    /** On one line, without spaces. */
    COMPACT,
    /** A line for each member and element, indented by two spaces a level. */
    INDENTED
}
