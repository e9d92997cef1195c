package no.bygdevekst.examples.command;

/** Something that a command does (<i>oppgave</i>), such as answering for one file. */
@FunctionalInterface
interface Task {

    /**
     * Does it.
     *
     * @return how it went
     * @throws Trouble if something stands in the way, with words for it
     */
    ExitStatus run() throws Trouble;
}
