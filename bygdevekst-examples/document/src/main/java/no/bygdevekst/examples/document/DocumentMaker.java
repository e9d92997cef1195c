package no.bygdevekst.examples.document;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import no.bygdevekst.examples.command.FileOption;
import no.bygdevekst.examples.command.Paper;
import no.bygdevekst.examples.command.PaperMaker;
import no.bygdevekst.examples.content.Booklet;
import no.bygdevekst.examples.report.ActionPlanContent;
import no.bygdevekst.examples.report.Subject;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Text;

/** The command {@code document}: the plan to file and sign, on a letterhead if one is given (<i>dokument</i>). */
public final class DocumentMaker implements PaperMaker {

    private final Letterhead letterhead;

    /** Makes documents without a letterhead. */
    public DocumentMaker() {
        this(Letterhead.ours());
    }

    private DocumentMaker(Letterhead letterhead) {
        this.letterhead = letterhead;
    }

    @Override
    public String command() {
        return "document";
    }

    @Override
    public Text description() {
        return Words.DESCRIPTION;
    }

    @Override
    public Option<FileOption> file() {
        return Option.some(new FileOption("--template", Words.LABEL, Words.TEMPLATE));
    }

    @Override
    public Validation<Phrase, PaperMaker> with(byte[] file) {
        return Letterhead.of(file).map(DocumentMaker::new);
    }

    @Override
    public Vector<Paper> papers(Subject subject) {
        Booklet booklet = ActionPlanContent.of(subject);
        return Vector.of(new Paper(".document.docx", out -> DocumentWriter.write(booklet, letterhead, out)));
    }
}
