/**
 * The JSON formats of the rural growth agreements: plan documents in; plan documents, evaluations, problems,
 * explanations and rules out.
 *
 * <p>{@link no.bygdevekst.json.PlanDocumentReader} is the entrance: it reads a document, or names everything that is
 * wrong with it, with line and column. {@link no.bygdevekst.json.DocumentWriter} writes documents of every
 * {@link no.bygdevekst.json.format.Format}.
 *
 * @provides tools.jackson.databind.JacksonModule so that a framework's own mapper writes this library's values, and
 *     reads what plan documents are made of
 */
module no.bygdevekst.json {
    requires transitive no.bygdevekst.core;
    requires transitive tools.jackson.databind;

    exports no.bygdevekst.json;
    exports no.bygdevekst.json.format;

    provides tools.jackson.databind.JacksonModule with
            no.bygdevekst.json.BygdevekstModule;
}
