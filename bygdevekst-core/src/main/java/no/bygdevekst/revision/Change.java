package no.bygdevekst.revision;

import io.vavr.control.Option;

/** What an edit says of a member: what stood there, or was taken out, and what stands there, or was added. */
record Change(Option<Object> before, Option<Object> after) {

    static Option<Change> between(Option<?> before, Option<?> after) {
        return Option.when(!before.equals(after), () -> new Change(Option.narrow(before), Option.narrow(after)));
    }
}
