package no.bygdevekst.examples.command;

import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.json.EvaluationWriter;
import no.bygdevekst.json.Layout;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.json.ProblemsWriter;
import no.bygdevekst.text.Language;

/** Evaluation documents and problems documents. */
final class AsJson implements Presentation {

    private final Destination destination;

    AsJson(Destination destination) {
        this.destination = destination;
    }

    @Override
    public void evaluated(String file, Subject subject) throws Trouble {
        EvaluationWriter writer = EvaluationWriter.of(Layout.INDENTED, subject.language());
        destination.write(file, ".evaluation.json", writer.toText(subject.evaluation()));
    }

    @Override
    public void unreadable(String file, Problems problems, Language language) throws Trouble {
        ProblemsWriter writer = ProblemsWriter.of(Layout.INDENTED, language);
        destination.write(file, ".problems.json", writer.toText(problems));
    }
}
