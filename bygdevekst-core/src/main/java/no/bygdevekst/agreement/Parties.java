package no.bygdevekst.agreement;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.bygdevekst.text.Argument;
import no.bygdevekst.text.Given;
import no.bygdevekst.text.Language;
import no.bygdevekst.text.Text;

/**
 * Who is who in an agreement (<i>partene</i>): which parties it knows, which of them are central, and what they are
 * called. Municipalities and partners with a repeated id are one: the first stands.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class Parties {

    private static final Text STATE = Text.of("staten", "staten", "the state");

    private final Vector<Municipality> municipalities;
    private final Vector<Partner> partners;
    private final Vector<Party> inOrder;
    private final Map<Party, Integer> positionOf = new HashMap<>();
    private final Map<Party, Municipality> municipalityOf = new HashMap<>();
    private final Map<Party, Partner> partnerOf = new HashMap<>();

    private Parties(Agreement agreement) {
        municipalities = agreement.municipalities().distinctBy(Municipality::number);
        partners = agreement.partners().distinctBy(Partner::id);
        inOrder = municipalities.map(Municipality::party).appendAll(partners.map(Partner::party));
        inOrder.forEachWithIndex((party, position) -> positionOf.put(party, position));
        municipalities.forEach(each -> municipalityOf.put(each.party(), each));
        partners.forEach(each -> partnerOf.put(each.party(), each));
    }

    /**
     * The parties of an agreement.
     *
     * @param agreement the agreement
     * @return its parties
     */
    public static Parties of(Agreement agreement) {
        return new Parties(Given.value("agreement", agreement));
    }

    /**
     * The municipalities of the pilot.
     *
     * @return each once, in the agreement's order
     */
    public Vector<Municipality> municipalities() {
        return municipalities;
    }

    /**
     * The partners of the agreement.
     *
     * @return each once, in the agreement's order
     */
    public Vector<Partner> partners() {
        return partners;
    }

    /**
     * Whether it is a municipality of the pilot.
     *
     * @param source any source
     * @return true if the agreement has the municipality
     */
    public boolean isInPilot(FundingSource source) {
        return municipality(source).isDefined();
    }

    /**
     * Whether it is known: the state, a municipality of the pilot or a partner of the agreement; and any other source.
     *
     * @param source any source
     * @return true if it is known
     */
    public boolean isKnown(FundingSource source) {
        return source instanceof Party.State || source instanceof OtherSource || positionOf.containsKey(source);
    }

    /**
     * Whether it is central: the state, or a partner that is the ministry or the District Centre.
     *
     * @param source any source
     * @return true if it is central
     */
    public boolean isCentral(FundingSource source) {
        return source instanceof Party.State || partner(source).exists(Partner::isCentral);
    }

    /**
     * Whether it is a partner that was invited into the work without being named in the agreement.
     *
     * @param source any source
     * @return true if the agreement has the partner, as invited
     */
    public boolean isInvited(FundingSource source) {
        return partner(source).exists(Partner::invited);
    }

    /**
     * Whether it is a partner of a kind.
     *
     * @param source any source
     * @param kind the kind
     * @return true if the agreement has the partner, and it is of that kind
     */
    public boolean isPartnerOf(FundingSource source, PartnerKind kind) {
        return partner(source).exists(each -> each.kind() == kind);
    }

    /**
     * Those of some sources that are municipalities of the pilot or partners of the agreement.
     *
     * @param sources any sources
     * @return each once; municipalities, then partners, in the agreement's order
     */
    public Vector<Party> inOrder(Iterable<? extends FundingSource> sources) {
        return at(positions(sources));
    }

    private BitSet positions(Iterable<? extends FundingSource> sources) {
        BitSet positions = new BitSet(inOrder.size());
        sources.forEach(source -> mark(source, positions));
        return positions;
    }

    private void mark(FundingSource source, BitSet positions) {
        Integer position = positionOf.get(source);
        if (position != null) {
            positions.set(position);
        }
    }

    private Vector<Party> at(BitSet positions) {
        List<Party> parties = new ArrayList<>();
        for (int position = positions.nextSetBit(0); position >= 0; position = positions.nextSetBit(position + 1)) {
            parties.add(inOrder.get(position));
        }
        return Vector.ofAll(parties);
    }

    /**
     * What a source is called.
     *
     * @param source any source
     * @return the name in the agreement, or what it is written as where the agreement does not know it
     */
    public Argument name(FundingSource source) {
        return municipality(source)
                .map(Municipality::name)
                .orElse(() -> partner(source).map(Partner::name))
                .orElse(() -> Option.when(source instanceof OtherSource, () -> ((OtherSource) source).name()))
                .map(Argument::words)
                .getOrElse(() -> new Unnamed(source));
    }

    private Option<Municipality> municipality(FundingSource source) {
        return source instanceof Party.OfMunicipality ? Option.of(municipalityOf.get(source)) : Option.none();
    }

    private Option<Partner> partner(FundingSource source) {
        return source instanceof Party.OfPartner ? Option.of(partnerOf.get(source)) : Option.none();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Parties that
                && municipalities.equals(that.municipalities)
                && partners.equals(that.partners);
    }

    @Override
    public int hashCode() {
        return 31 * municipalities.hashCode() + partners.hashCode();
    }

    /** The names, in the agreement's order. */
    @Override
    public String toString() {
        return municipalities
                .map(Municipality::name)
                .appendAll(partners.map(Partner::name))
                .mkString(", ");
    }

    /** The state, or a party that the agreement does not know; in a document it is written as a party is. */
    private record Unnamed(FundingSource source) implements Argument {

        @Override
        public String in(Language language) {
            return text().in(language);
        }

        private Text text() {
            if (source instanceof Party.OfMunicipality municipality) {
                String number = municipality.number().value();
                return Text.of("kommune " + number, "kommune " + number, "municipality " + number);
            }
            if (source instanceof Party.OfPartner partner) {
                String id = partner.id().value();
                return Text.of(
                        "samarbeidsparten «" + id + "»", "samarbeidsparten «" + id + "»", "partner “" + id + "”");
            }
            return STATE;
        }

        @Override
        public String toString() {
            return source.toString();
        }
    }
}
