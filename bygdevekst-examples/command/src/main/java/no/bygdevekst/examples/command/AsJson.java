package no.bygdevekst.examples.command;

import no.bygdevekst.evaluation.Evaluation;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.json.DocumentWriter;
import no.bygdevekst.json.format.Layout;
import no.bygdevekst.json.format.Problems;
import no.bygdevekst.text.Language;

/** Evaluation documents and problems documents. */
final class AsJson implements Presentation {

    private final Destination destination;
    private final Layout layout;

    AsJson(Destination destination, Layout layout) {
        this.destination = destination;
        this.layout = layout;
    }

    @Override
    public void evaluated(String file, Subject subject) throws Trouble {
        DocumentWriter<Evaluation> writer = DocumentWriter.evaluation(layout, subject.language());
        destination.write(file, DocumentKind.EVALUATION, writer, subject.evaluation());
    }

    @Override
    public void unreadable(String file, Problems problems, Language language) throws Trouble {
        DocumentWriter<Problems> writer = DocumentWriter.problems(layout, language);
        destination.write(file, DocumentKind.PROBLEMS, writer, problems);
    }
}
