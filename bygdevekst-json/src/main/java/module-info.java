/**
 * The JSON formats of the rural growth agreements: plan documents in, plan documents, evaluations and problems out.
 *
 * @provides tools.jackson.databind.JacksonModule so that a framework's own mapper reads and writes plan documents
 */
module no.bygdevekst.json {
    requires transitive no.bygdevekst.core;
    requires transitive tools.jackson.databind;

    exports no.bygdevekst.json;

    provides tools.jackson.databind.JacksonModule with
            no.bygdevekst.json.BygdevekstModule;
}
