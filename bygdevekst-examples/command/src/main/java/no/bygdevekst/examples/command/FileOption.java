package no.bygdevekst.examples.command;

import no.bygdevekst.text.Text;

/**
 * An option of a paper command that names a file to make its papers with (<i>valg</i>).
 *
 * @param name the option, such as {@code --template}
 * @param label what stands for the file in the help, such as {@code MAL.docx}
 * @param description what the file is for
 */
public record FileOption(String name, Text label, Text description) {}
