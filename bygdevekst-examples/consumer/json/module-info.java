/** The same host on the module path. */
module host {
    requires no.bygdevekst.json;
}
