package no.bygdevekst.identifier;

import no.bygdevekst.text.TextHash;

/**
 * What the identifiers have in common: a checked text, equal only within one type, ordered by its UTF-16 code units.
 * Documents choose their ids, so the hash is that of {@link TextHash}.
 *
 * @param <T> the identifier's own type
 */
public abstract sealed class Identifier<T extends Identifier<T>> implements Comparable<T>
        permits AgreementId, CountyNumber, MeasureId, MunicipalityNumber, OrganizationNumber, PartnerId, SubGoalId {

    private final String value;
    private final int hash;

    Identifier(String value) {
        this.value = value;
        this.hash = TextHash.of(value);
    }

    /**
     * The identifier as text.
     *
     * @return the text that it was made of
     */
    public final String value() {
        return value;
    }

    @Override
    public final int compareTo(T other) {
        return value.compareTo(other.value());
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Identifier<?> that
                && getClass() == that.getClass()
                && hash == that.hash
                && value.equals(that.value());
    }

    @Override
    public final int hashCode() {
        return hash;
    }

    /** The identifier as text: the inverse of {@code of}. */
    @Override
    public final String toString() {
        return value;
    }
}
