/**
 * Rural growth agreements (<i>bygdevekstavtaler</i>) as immutable values and pure functions: is an action plan fit to
 * be submitted, and what is paid when.
 */
module no.bygdevekst.core {
    requires transitive io.vavr;
    requires static transitive org.jspecify;
    requires static org.immutables.value.annotations;

    exports no.bygdevekst.text;
    exports no.bygdevekst.money;
    exports no.bygdevekst.identifier;
    exports no.bygdevekst.period;
    exports no.bygdevekst.source;
    exports no.bygdevekst.explain;
    exports no.bygdevekst.rule;
    exports no.bygdevekst.agreement;
    exports no.bygdevekst.plan;
    exports no.bygdevekst.terms;
    exports no.bygdevekst.budget;
    exports no.bygdevekst.payment;
    exports no.bygdevekst.allocation;
    exports no.bygdevekst.revision;
    exports no.bygdevekst.rulebook;
    exports no.bygdevekst.evaluation;
    exports no.bygdevekst.letter2024;
}
