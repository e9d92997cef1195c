package no.bygdevekst.examples.browser.standin.java.io;

import java.io.IOException;

/** That some bytes are no characters (<i>tegnfeil</i>). */
public class CharConversionException extends IOException {

    private static final long serialVersionUID = 1;

    /**
     * An exception with words.
     *
     * @param message what is wrong
     */
    public CharConversionException(String message) {
        super(message);
    }
}
