package no.bygdevekst.examples.sheet;

import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.text.Phrase;
import tools.jackson.databind.JsonNode;

/** What a column holds (<i>kolonnetype</i>): how a member of the plan document is shown, and how a cell is read. */
public interface Kind {

    /**
     * What is shown of a value.
     *
     * @param value the value in the plan document
     * @param words what things are called in the workbook
     * @return the content of its cell
     */
    Content shown(JsonNode value, Vocabulary words);

    /**
     * The value that a cell means.
     *
     * @param content what it holds
     * @param words what things are called in the workbook
     * @return the value as the reader of plan documents takes it, right or wrong; or what is the matter with the cell
     */
    Validation<Phrase, Object> read(Content content, Vocabulary words);

    /**
     * What an empty cell means.
     *
     * @return a value, or none where it means that there is none
     */
    default Option<Object> empty() {
        return Option.none();
    }

    /**
     * Whether it holds words as they are, so that a cell of spaces is no empty one.
     *
     * @return true of texts alone
     */
    default boolean isText() {
        return false;
    }

    /**
     * How its cells look.
     *
     * @return the look
     */
    Look look();

    /**
     * What can be chosen in its cells.
     *
     * @return the choice, if there is one
     */
    default Option<Choice> choice() {
        return Option.none();
    }
}
