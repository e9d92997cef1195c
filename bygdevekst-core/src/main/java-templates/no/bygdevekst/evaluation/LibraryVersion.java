package no.bygdevekst.evaluation;

/** The version of the library, as its build has it. */
final class LibraryVersion {

    static final String VERSION = "${project.version}";

    private LibraryVersion() {}
}
