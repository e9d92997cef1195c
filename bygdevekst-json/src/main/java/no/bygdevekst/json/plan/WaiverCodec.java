package no.bygdevekst.json.plan;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import no.bygdevekst.finding.Fingerprint;
import no.bygdevekst.finding.Waiver;
import no.bygdevekst.json.codec.ArrayCodec;
import no.bygdevekst.json.codec.FormatCodec;
import no.bygdevekst.json.codec.ObjectCodec;
import no.bygdevekst.json.codec.ObjectCodecBuilder;
import no.bygdevekst.json.codec.StringCodec;
import no.bygdevekst.json.codec.ValueCodec;
import no.bygdevekst.json.codec.ValueMessages;
import no.bygdevekst.json.format.Format;
import no.bygdevekst.json.format.WaiverDocument;
import no.bygdevekst.json.format.WaiverDocument.Entry;
import no.bygdevekst.place.Member;
import no.bygdevekst.place.Member.ForeignMember;
import no.bygdevekst.text.Arguments;
import no.bygdevekst.text.Blank;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Phrase;
import no.bygdevekst.text.Template;
import no.bygdevekst.text.Text;
import no.bygdevekst.text.TextBounds;
import org.jspecify.annotations.Nullable;

/** The document of waivers. A codec serves one document: it knows the fingerprints that stand earlier in it. */
public final class WaiverCodec {

    private static final Member FORMAT = new ForeignMember("format", 0);
    private static final Member WAIVERS = new ForeignMember("waivers", 1);
    private static final Member FINGERPRINT = new ForeignMember("fingerprint", 0);
    private static final Member RULE = new ForeignMember("rule", 1);
    private static final Member REASON = new ForeignMember("reason", 2);
    private static final Member BY = new ForeignMember("by", 3);
    private static final Member ON = new ForeignMember("on", 4);

    private static final Text FORM = Text.of(
            "fingeravtrykket til en merknad, 32 sifre og små bokstaver fra a til f, slik vurderingen har det",
            "fingeravtrykket til ein merknad, 32 siffer og små bokstavar frå a til f, slik vurderinga har det",
            "the fingerprint of a finding, 32 digits and lower-case letters from a to f, as the evaluation has it");
    private static final Template EARLIER = Template.of(
            "Fingeravtrykket {value} står tidligere i dokumentet. Behold bare det ene.",
            "Fingeravtrykket {value} står tidlegare i dokumentet. Behald berre det eine.",
            "The fingerprint {value} stands earlier in the document. Keep only one.");

    /** Text that says something. */
    private static final StringCodec<String> SAID = StringCodec.of(
            TextBounds.TEXT,
            Text.of("en tekst som ikke er tom", "ein tekst som ikkje er tom", "a string that is not blank"),
            text -> Option.when(!Blank.isBlank(text), text));

    private final Set<String> earlier = new HashSet<>();

    private WaiverCodec() {}

    /** A codec of one document. */
    public static ObjectCodec<WaiverDocument, ?> ofOneDocument() {
        return new WaiverCodec().document();
    }

    /** A codec of one waiver by itself, with its rule. */
    static ObjectCodec<Entry, ?> ofOneEntry() {
        return new WaiverCodec().entry();
    }

    private ObjectCodec<WaiverDocument, Waivers> document() {
        return new ObjectCodecBuilder<WaiverDocument, Waivers>(new Member[] {FORMAT, WAIVERS}, Waivers::new)
                .required(FORMAT, new FormatCodec(Format.WAIVERS), document -> Format.WAIVERS, (draft, format) -> {})
                .required(
                        WAIVERS,
                        ArrayCodec.of(entry()),
                        WaiverDocument::entries,
                        (draft, entries) -> draft.entries = entries)
                .build(draft -> new WaiverDocument(draft.entries));
    }

    private ObjectCodec<Entry, Draft> entry() {
        return new ObjectCodecBuilder<Entry, Draft>(new Member[] {FINGERPRINT, RULE, REASON, BY, ON}, Draft::new)
                .required(FINGERPRINT, fingerprint(), entry -> entry.waiver().fingerprint(), Draft::setFingerprint)
                .optional(RULE, Strings.TEXT, Entry::rule, Draft::setRule)
                .required(REASON, SAID, entry -> entry.waiver().reason(), Draft::setReason)
                .required(BY, SAID, entry -> entry.waiver().by(), Draft::setBy)
                .required(ON, Dates.DATE, entry -> entry.waiver().on(), Draft::setOn)
                .build(Draft::entry);
    }

    private StringCodec<Fingerprint> fingerprint() {
        return new StringCodec<>(
                TextBounds.TEXT,
                FORM,
                text -> Fingerprint.tryOf(text).filter(each -> earlier.add(text)),
                Fingerprint::value,
                WaiverCodec::refusal);
    }

    private static Phrase refusal(String text, ValueCodec<Fingerprint> codec) {
        return Fingerprint.tryOf(text).isDefined()
                ? new Phrase(EARLIER, Arguments.none().and("value", text))
                : ValueMessages.notAllowed(text, codec);
    }

    /** The waivers that were read. */
    private static final class Waivers {
        private Vector<Entry> entries = Vector.empty();
    }

    /** The members of a waiver that were read. */
    private static final class Draft {
        private @Nullable Fingerprint fingerprint;
        private Option<String> rule = Option.none();
        private String reason = "";
        private String by = "";
        private @Nullable LocalDate on;

        void setFingerprint(Fingerprint fingerprint) {
            this.fingerprint = fingerprint;
        }

        void setRule(String rule) {
            this.rule = Option.some(rule);
        }

        void setReason(String reason) {
            this.reason = reason;
        }

        void setBy(String by) {
            this.by = by;
        }

        void setOn(LocalDate on) {
            this.on = on;
        }

        // Made only of what has all required members.
        Entry entry() {
            return new Entry(
                    new Waiver(Given.value("fingerprint", fingerprint), reason, by, Given.value("on", on)), rule);
        }
    }
}
