package no.bygdevekst.money;

/** The plain form that amounts and hours share: no decimals where they are whole, else exactly two. */
final class Hundredths {

    private Hundredths() {}

    static String toString(long hundredths) {
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        long decimals = Math.abs(hundredths % 100);
        return (hundredths < 0 ? "-" : "") + Math.abs(hundredths / 100) + (decimals < 10 ? ".0" : ".") + decimals;
    }
}
