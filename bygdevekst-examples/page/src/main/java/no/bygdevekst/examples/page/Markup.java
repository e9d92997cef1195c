package no.bygdevekst.examples.page;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes elements, attributes and words (<i>oppmerking</i>), well-formed as XML and right as HTML too. Whatever the
 * words are, they stay words.
 */
final class Markup {

    private final XMLStreamWriter out;

    private Markup(XMLStreamWriter out) {
        this.out = out;
    }

    /** What is inside an element. */
    @FunctionalInterface
    interface Inside {
        void write() throws XMLStreamException;
    }

    static Markup to(OutputStream stream) throws XMLStreamException {
        return new Markup(
                XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(stream, StandardCharsets.UTF_8.name()));
    }

    void document(Inside inside) throws XMLStreamException {
        out.writeDTD("<!DOCTYPE html>\n");
        inside.write();
        out.writeEndDocument();
        out.flush();
    }

    /** An element with what is inside it. */
    void element(String name, Inside inside, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
        inside.write();
        out.writeEndElement();
    }

    /** An element with words. */
    void words(String name, String words, String... attributes) throws XMLStreamException {
        element(name, () -> words(words), attributes);
    }

    /** An element that holds nothing, such as {@code meta}. */
    void empty(String name, String... attributes) throws XMLStreamException {
        out.writeEmptyElement(name);
        attributes(attributes);
    }

    void words(String words) throws XMLStreamException {
        out.writeCharacters(shown(words));
    }

    void line() throws XMLStreamException {
        out.writeCharacters("\n");
    }

    private void attributes(String... namesAndValues) throws XMLStreamException {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.writeAttribute(namesAndValues[i], shown(namesAndValues[i + 1]));
        }
    }

    /** What XML has no letter for is written as the library's messages write what cannot be seen. */
    private static String shown(String words) {
        if (words.codePoints().allMatch(Markup::isLetter)) {
            return words;
        }
        StringBuilder shown = new StringBuilder();
        words.codePoints().forEach(letter -> {
            if (isLetter(letter)) {
                shown.appendCodePoint(letter);
            } else {
                shown.append(String.format("\\u%04x", letter));
            }
        });
        return shown.toString();
    }

    private static boolean isLetter(int point) {
        return (point >= ' ' || point == '\n' || point == '\t')
                && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                && (point & 0xFFFE) != 0xFFFE;
    }
}
