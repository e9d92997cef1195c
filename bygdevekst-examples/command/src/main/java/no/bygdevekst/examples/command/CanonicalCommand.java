package no.bygdevekst.examples.command;

import io.vavr.control.Validation;
import no.bygdevekst.json.format.CanonicalDocument;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;
import picocli.CommandLine.Model.CommandSpec;

/** The command {@code canonical FILE}: the canonical form of a plan document, or its hash (<i>kanonisk form</i>). */
final class CanonicalCommand extends AnswerCommand {

    private static final String HASH = "--hash";

    private static final AnswerWords WORDS = new AnswerWords(
            Text.of(
                    "Skriver et plandokument i kanonisk form (RFC 8785), eller kontrollsummen av den.",
                    "Skriv eit plandokument i kanonisk form (RFC 8785), eller kontrollsummen av ho.",
                    "Writes a plan document in canonical form (RFC 8785), or the hash of that form."),
            EvaluateWords.FILE_LABEL,
            Text.of(
                    "Et plandokument (bygdevekst-plan/1); - er standard inn.",
                    "Eit plandokument (bygdevekst-plan/1); - er standard inn.",
                    "A plan document (bygdevekst-plan/1); - is standard input."),
            "0",
            Text.of(
                    "Skriv det som er galt med en fil som ikke har noen kanonisk form, som JSON: bygdevekst-problems/1.",
                    "Skriv det som er gale med ei fil som ikkje har noka kanonisk form, som JSON: bygdevekst-problems/1.",
                    "Write what is wrong with a file that has no canonical form as JSON: bygdevekst-problems/1."),
            Text.of(
                    "dokumentet har en kanonisk form, og den er skrevet",
                    "dokumentet har ei kanonisk form, og ho er skriven",
                    "the document has a canonical form, and it is written"));
    private static final Text HASH_WORDS = Text.of(
            "Skriv bare kontrollsummen av den kanoniske formen: sha-256= og 64 sekstentallssifre.",
            "Skriv berre kontrollsummen av den kanoniske forma: sha-256= og 64 sekstentalssiffer.",
            "Write only the hash of the canonical form: sha-256= and 64 hexadecimal digits.");

    private CanonicalCommand(Console console, Language language) {
        super(console, "canonical", WORDS, language);
        spec().addOption(Options.flag(HASH, HASH_WORDS, language));
    }

    /** The command with what it can be given. */
    static CommandSpec spec(Console console, Language language) {
        return new CanonicalCommand(console, language).spec();
    }

    /** 0 if the document has a canonical form, 2 if it cannot be read or has none. */
    @Override
    ExitStatus run() throws Trouble {
        String file = files().head();
        Validation<Problems, CanonicalDocument> canonical = new PlanFiles(console()).canonical(file);
        if (canonical.isInvalid()) {
            unreadable().unreadable(file, canonical.getError(), language());
            return ExitStatus.FAILED;
        }
        CanonicalDocument document = canonical.get();
        // The form is the bytes that are hashed, so no line feed stands after it.
        console().print(parsed().hasMatchedOption(HASH) ? document.hash() + "\n" : document.text());
        return ExitStatus.DONE;
    }
}
