package no.bygdevekst.json.format;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import no.bygdevekst.place.ProblemCode;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/**
 * The problems that an exception carries, also through Java's serialization; the words then stand as they were said.
 */
final class CarriedProblems implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Template AS_SAID = Template.of("{words}", "{words}", "{words}");

    private transient Problems problems;

    CarriedProblems(Problems problems) {
        this.problems = problems;
    }

    Problems problems() {
        return problems;
    }

    private void writeObject(ObjectOutputStream out) throws IOException {
        out.defaultWriteObject();
        out.writeBoolean(problems.more());
        out.writeInt(problems.inOrder().size());
        for (Problem problem : problems) {
            out.writeObject(problem.code());
            out.writeObject(problem.at());
            out.writeObject(problem.member().getOrElse(""));
            out.writeInt(problem.line());
            out.writeInt(problem.column());
            for (Language language : Language.values()) {
                out.writeObject(problem.message(language));
            }
        }
    }

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        boolean more = in.readBoolean();
        int count = in.readInt();
        if (count < 1 || count > 1000) {
            throw new InvalidObjectException("so many problems are never carried: " + count);
        }
        Vector<Problem> read = Vector.empty();
        for (int i = 0; i < count; i++) {
            read = read.append(readProblem(in));
        }
        problems = new Problems(read, more);
    }

    private static Problem readProblem(ObjectInputStream in) throws IOException, ClassNotFoundException {
        ProblemCode code = (ProblemCode) in.readObject();
        String at = (String) in.readObject();
        Option<String> member = Option.some((String) in.readObject()).filter(name -> !name.isEmpty());
        int line = in.readInt();
        int column = in.readInt();
        Text words = Text.of((String) in.readObject(), (String) in.readObject(), (String) in.readObject());
        return new Problem(code, at, member, line, column, new Phrase(AS_SAID, Arguments.of("words", new Said(words))));
    }

    private record Said(Text text) implements Argument {
        @Override
        public String in(Language language) {
            return text.in(language);
        }
    }
}
