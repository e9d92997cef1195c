package no.bygdevekst.examples.command;

import io.vavr.collection.LinkedHashMap;
import io.vavr.collection.Map;
import no.bygdevekst.text.Text;

/** What the help of {@link EvaluateCommand} says. */
final class EvaluateWords {

    static final Text DESCRIPTION = Text.of(
            "Vurderer handlingsplaner: merknader, tabellene i kapittel 6 og 7, og utbetalingsplanen.",
            "Vurderer handlingsplanar: merknader, tabellane i kapittel 6 og 7, og utbetalingsplanen.",
            "Evaluates action plans: findings, the tables of chapters 6 and 7, and the payment plan.");
    static final Text FILE_LABEL = Text.of("FIL", "FIL", "FILE");
    static final Text FILE = Text.of(
            "Plandokumenter (bygdevekst-plan/1), ett i hver fil; - er standard inn.",
            "Plandokument (bygdevekst-plan/1), eitt i kvar fil; - er standard inn.",
            "Plan documents (bygdevekst-plan/1), one in each file; - is standard input.");
    static final Text LANGUAGE = Text.of(
            "Språk: nb, nn eller en. Utelates det: nynorsk der alle kommunene skriver nynorsk," + " ellers bokmål.",
            "Språk: nb, nn eller en. Vert det utelate: nynorsk der alle kommunane skriv nynorsk," + " elles bokmål.",
            "Language: nb, nn or en. Default: nynorsk if all the municipalities write it," + " otherwise bokmål.");
    static final Text EXPLAIN = Text.of(
            "Vis også hvordan hver delutbetaling er regnet ut (ikke sammen med JSON).",
            "Vis òg korleis kvar delutbetaling er rekna ut (ikkje saman med JSON).",
            "Also show how each instalment is calculated (not together with JSON).");
    static final Text JSON = Text.of(
            "Skriv vurderingen som JSON: bygdevekst-evaluation/1, eller bygdevekst-problems/1 for en fil som ikke kan leses. Flere filer gir ett dokument på hver linje.",
            "Skriv vurderinga som JSON: bygdevekst-evaluation/1, eller bygdevekst-problems/1 for ei fil som ikkje kan lesast. Fleire filer gjev eitt dokument på kvar linje.",
            "Write the evaluation as JSON: bygdevekst-evaluation/1, or bygdevekst-problems/1 of a file that cannot be read. Several files give one document a line.");
    static final Text DIRECTORY_LABEL = Text.of("MAPPE", "MAPPE", "DIR");
    static final Text DIRECTORY = Text.of(
            "Legg JSON-dokumentene i denne mappen: NAVN.plan.json gir NAVN.evaluation.json eller NAVN.problems.json.",
            "Legg JSON-dokumenta i denne mappa: NAMN.plan.json gjev NAMN.evaluation.json eller NAMN.problems.json.",
            "Put the JSON documents in this directory: NAME.plan.json gives NAME.evaluation.json or NAME.problems.json.");

    static final Text WAIVERS = Text.of(
            "La merknadene i denne filen passere (bygdevekst-waivers/1); de står fortsatt i vurderingen.",
            "Lat merknadene i denne fila passere (bygdevekst-waivers/1); dei står framleis i vurderinga.",
            "Let the findings in this file pass (bygdevekst-waivers/1); they stay in the evaluation.");

    static final Map<ExitStatus, Text> EXIT = LinkedHashMap.of(
            ExitStatus.DONE,
            Text.of("alle planene kan sendes inn", "alle planane kan sendast inn", "every plan can be submitted"),
            ExitStatus.BLOCKED,
            Text.of(
                    "minst én plan har feil som står i veien",
                    "minst éin plan har feil som står i vegen",
                    "at least one plan has errors"),
            ExitStatus.FAILED,
            Text.of(
                    "noe kunne ikke leses eller skrives, det var for lite minne, eller kommandoen var feil",
                    "noko kunne ikkje lesast eller skrivast, det var for lite minne, eller kommandoen var feil",
                    "something could not be read or written, there was too little memory, or the command was wrong"));

    private EvaluateWords() {}
}
