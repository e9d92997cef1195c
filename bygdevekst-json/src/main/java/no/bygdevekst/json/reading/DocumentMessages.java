package no.bygdevekst.json.reading;

import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;

/** What is said of a document that cannot be read as a whole. */
final class DocumentMessages {

    private static final Phrase NOT_UTF_8 = Phrase.of(
            "Herfra er dokumentet ikke UTF-8. Lagre det på nytt med tegnkodingen UTF-8.",
            "Herifrå er dokumentet ikkje UTF-8. Lagre det på nytt med teiknkodinga UTF-8.",
            "From here on the document is not UTF-8. Save it again in the encoding UTF-8.");
    private static final Phrase BYTE_ORDER_MARK = Phrase.of(
            "Dokumentet begynner med et usynlig merke for byterekkefølge (BOM). Lagre det som UTF-8 uten BOM.",
            "Dokumentet byrjar med eit usynleg merke for byterekkjefølgje (BOM). Lagre det som UTF-8 utan BOM.",
            "The document begins with an invisible byte order mark (BOM). Save it as UTF-8 without BOM.");
    private static final Phrase EMPTY = Phrase.of(
            "Dokumentet er tomt. Det skal være ett JSON-objekt.",
            "Dokumentet er tomt. Det skal vere eitt JSON-objekt.",
            "The document is empty. It should be one JSON object.");
    private static final Phrase ENDS_EARLY = Phrase.of(
            "Dokumentet slutter for tidlig: en tekst, en liste eller et objekt er ikke avsluttet.",
            "Dokumentet sluttar for tidleg: ein tekst, ei liste eller eit objekt er ikkje avslutta.",
            "The document ends too early: a string, an array or an object is not closed.");
    private static final Phrase GOES_ON = Phrase.of(
            "Dokumentet er slutt før dette. Det skal være ett JSON-objekt og ikke noe etter det.",
            "Dokumentet er slutt før dette. Det skal vere eitt JSON-objekt og ikkje noko etter det.",
            "The document has ended before this. It should be one JSON object and nothing after it.");
    private static final Phrase NOT_JSON = Phrase.of(
            "Dette er ikke gyldig JSON. Se etter et komma, kolon, anførselstegn eller en parentes som mangler eller er til"
                    + " overs her eller like foran.",
            "Dette er ikkje gyldig JSON. Sjå etter eit komma, kolon, hermeteikn eller ein parentes som manglar eller er til"
                    + " overs her eller like framfor.",
            "This is not valid JSON. Look for a comma, colon, quotation mark or bracket that is missing or one too many"
                    + " here or just before.");
    private static final Phrase DECIMAL_COMMA = Phrase.of(
            "Tallet foran er skrevet med komma. I JSON skrives desimaler etter punktum, som 812500.50.",
            "Talet framfor er skrive med komma. I JSON vert desimalar skrivne etter punktum, som 812500.50.",
            "The number before this is written with a comma. In JSON decimals stand after a full stop, as in 812500.50.");
    private static final Phrase HALF_PAIR = Phrase.of(
            "Teksten har et halvt tegn (et surrogat som står alene). Det har ingen kanonisk form. Skriv tegnet på nytt.",
            "Teksten har eit halvt teikn (eit surrogat som står åleine). Det har inga kanonisk form. Skriv teiknet på nytt.",
            "The text has half a character (a surrogate that stands alone). It has no canonical form. Write the character again.");
    private static final Template TOO_MANY_BYTES = Template.of(
            "Dokumentet er større enn {limit} byte, som er det meste som leses.",
            "Dokumentet er større enn {limit} byte, som er det meste som vert lese.",
            "The document is larger than {limit} bytes, which is the most that is read.");
    private static final Template TOO_DEEP = Template.of(
            "Her er det mer enn {limit} objekter og lister inni hverandre, som er det meste som leses.",
            "Her er det meir enn {limit} objekt og lister inni kvarandre, som er det meste som vert lese.",
            "There are more than {limit} objects and arrays inside each other here, which is the most that is read.");

    private DocumentMessages() {}

    static Phrase notUtf8() {
        return NOT_UTF_8;
    }

    static Phrase byteOrderMark() {
        return BYTE_ORDER_MARK;
    }

    static Phrase empty() {
        return EMPTY;
    }

    static Phrase endsEarly() {
        return ENDS_EARLY;
    }

    static Phrase goesOn() {
        return GOES_ON;
    }

    static Phrase notJson() {
        return NOT_JSON;
    }

    static Phrase decimalComma() {
        return DECIMAL_COMMA;
    }

    static Phrase halfPair() {
        return HALF_PAIR;
    }

    static Phrase tooManyBytes(int limit) {
        return new Phrase(TOO_MANY_BYTES, Arguments.none().and("limit", limit));
    }

    static Phrase tooDeep(int limit) {
        return new Phrase(TOO_DEEP, Arguments.none().and("limit", limit));
    }
}
