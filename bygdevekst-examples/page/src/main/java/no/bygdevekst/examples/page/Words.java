package no.bygdevekst.examples.page;

import no.bygdevekst.text.Text;

/** What the page says of itself, beside what the report says. */
final class Words {

    static final Text SKIP = Text.of("Hopp til innholdet", "Hopp til innhaldet", "Skip to the content");
    static final Text CONTENTS = Text.of("Innhold", "Innhald", "Contents");
    static final Text WHY =
            Text.of("Slik er tallene regnet ut", "Slik er tala rekna ut", "How the figures are calculated");
    static final Text HOW_TO = Text.of(
            "Hvert tall i tabellene over er en lenke hit.",
            "Kvart tal i tabellane over er ei lenkje hit.",
            "Each figure in the tables above is a link to here.");
    static final Text TOTALS_ONLY = Text.of(
            "Planen er lang. Her er summene forklart; resten er forklart på nettsiden (.report.html).",
            "Planen er lang. Her er summane forklarte; resten er forklart på nettsida (.report.html).",
            "The plan is long. Here the totals are explained; the rest is explained on the page (.report.html).");
    static final Text TOTALS_AND_LINES = Text.of(
            "Planen er lang. Her er summene forklart; tallene til et tiltak er summer av linjene det har over.",
            "Planen er lang. Her er summane forklarte; tala til eit tiltak er summar av linjene det har over.",
            "The plan is long. Here the totals are explained; a measure's figures are sums of the lines it has above.");
    static final Text SUBJECT = Text.of(
            "Vurdering av en handlingsplan for en bygdevekstavtale",
            "Vurdering av ein handlingsplan for ein bygdevekstavtale",
            "Evaluation of an action plan of a rural growth agreement");
    static final Text FOOTER = Text.of(
            "Laget av bygdevekst. Siden henter ingenting utenfra og kjører ingenting.",
            "Laga av bygdevekst. Sida hentar ikkje noko utanfrå og køyrer ikkje noko.",
            "Made by bygdevekst. The page fetches nothing from outside and runs nothing.");

    private Words() {}
}
