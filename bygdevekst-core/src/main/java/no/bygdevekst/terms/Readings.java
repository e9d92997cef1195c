package no.bygdevekst.terms;

import io.vavr.collection.Vector;
import io.vavr.control.Option;
import no.bygdevekst.source.Reading;
import no.bygdevekst.text.Given;

/**
 * The readings that can be chosen (<i>tolkninger</i>), with all their choices, such as {@code usedUp = FIRST_PAYMENTS};
 * {@link GrantTerms#withReading(Reading)} takes any of them.
 */
public final class Readings {

    private static final Vector<Reading> ALL = Vector.<Reading>of(FirstInstalmentRounding.values())
            .appendAll(Vector.of(UsedUp.values()))
            .appendAll(Vector.of(CarriedInstalment.values()))
            .appendAll(Vector.of(CarryOverCount.values()))
            .appendAll(Vector.of(PaymentEnd.values()))
            .appendAll(Vector.of(LateReport.values()))
            .appendAll(Vector.of(Involvement.values()))
            .appendAll(Vector.of(EstimateMatch.values()));

    private Readings() {}

    /**
     * Every choice of every reading.
     *
     * @return the choices, in the order of {@link GrantTerms#readings()}, of each reading the default first
     */
    public static Vector<Reading> all() {
        return ALL;
    }

    /**
     * The choices of a reading.
     *
     * @param topic what is read, such as {@code usedUp}
     * @return the choices, the default first; none where no reading has that name
     */
    public static Vector<Reading> of(String topic) {
        Given.value("topic", topic);
        return ALL.filter(reading -> reading.topic().equals(topic));
    }

    /**
     * A choice by its names.
     *
     * @param topic what is read, such as {@code usedUp}
     * @param name the name of the choice, such as {@code FIRST_PAYMENTS}
     * @return the choice, or none of those names
     */
    public static Option<Reading> of(String topic, String name) {
        Given.value("name", name);
        return of(topic).find(reading -> reading.name().equals(name));
    }
}
