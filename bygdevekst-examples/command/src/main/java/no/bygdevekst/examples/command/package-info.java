/**
 * The commands of the program: {@link no.bygdevekst.examples.command.EvaluateCommand} and
 * {@link no.bygdevekst.examples.command.RulesCommand}, with their words.
 *
 * <p>The key to understanding this package is that whatever stands in the way of a file is a
 * {@link no.bygdevekst.examples.command.Trouble} with words for it, and that the other files are done all the same. A
 * new command is a {@link no.bygdevekst.examples.command.Command}: it writes by its console alone, and what happens to
 * it becomes a status in {@link no.bygdevekst.examples.command.Attempt}.
 */
@NullMarked
package no.bygdevekst.examples.command;

import org.jspecify.annotations.NullMarked;
