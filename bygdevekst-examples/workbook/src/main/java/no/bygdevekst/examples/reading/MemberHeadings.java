package no.bygdevekst.examples.reading;

import io.vavr.collection.Vector;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.bygdevekst.examples.sheet.Block;
import no.bygdevekst.examples.sheet.Column;
import no.bygdevekst.examples.sheet.InEach;
import no.bygdevekst.examples.sheet.PlanSheets;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;

/** Messages about a plan document in the words of its workbook (<i>overskrifter</i>): a member goes by its heading. */
final class MemberHeadings {

    private static final Template WHOLE = Template.of("{what}", "{what}", "{what}");
    private static final Pattern MEMBER = Pattern.compile("[«“]([a-z][A-Za-z]*)[»”]");
    private static final Vector<Block> BLOCKS = PlanSheets.ALL.flatMap(sheet -> sheet.blocks());

    private MemberHeadings() {}

    /** The message at a pointer, with headings for members. */
    static Phrase named(Phrase message, String pointer) {
        Vector<Column> columns = columns(pointer.replaceAll("/[0-9]+", ""));
        Text text = Text.of(
                named(message, columns, Language.BOKMAL),
                named(message, columns, Language.NYNORSK),
                named(message, columns, Language.ENGLISH));
        return new Phrase(WHOLE, Arguments.of("what", new InEach(text)));
    }

    private static String named(Phrase message, Vector<Column> columns, Language language) {
        Matcher members = MEMBER.matcher(message.in(language));
        return members.replaceAll(member ->
                Matcher.quoteReplacement(columns.find(column -> isOf(column, member.group(1)))
                        .map(column -> member.group()
                                .replace(member.group(1), column.heading().in(language)))
                        .getOrElse(member.group())));
    }

    private static boolean isOf(Column column, String member) {
        return column.path().equals(member) || column.path().endsWith("/" + member);
    }

    /** The columns of the innermost block that a place is of. */
    private static Vector<Column> columns(String path) {
        return BLOCKS.filter(block -> path.startsWith(path(block)))
                .maxBy(block -> path(block).length())
                .map(Block::columns)
                .getOrElse(Vector.empty());
    }

    private static String path(Block block) {
        return block.at().startsWith("/") ? block.at() : PlanSheets.MEASURES_AT + "/" + block.at();
    }
}
