package no.bygdevekst.letter2024.demand;

import io.vavr.collection.Vector;
import no.bygdevekst.text.Text;

/** The demands of the letter's section on payment. */
final class PaymentDemands {

    private static final Section PAYMENT = new Section("payment");

    static final Vector<Demand> ALL = Vector.of(
            PAYMENT.met(
                    "¶1 s1",
                    Text.of(
                            "det som betales ut for et år, følger av tabellen i kapittel 7",
                            "det som vert betalt ut for eit år, følgjer av tabellen i kapittel 7",
                            "what is paid for a year follows from the table of chapter 7"),
                    "D06",
                    "P12",
                    "P13",
                    "P14",
                    "YearNeed.of"),
            PAYMENT.met(
                    "¶1 s2",
                    Text.of(
                            "75\u00a0pst. betales tidlig i året; resten sent i året, etter en kort rapport, hvis det"
                                    + " første er brukt opp",
                            "75\u00a0pst. vert betalt tidleg i året; resten seint i året, etter ein kort rapport, om"
                                    + " det første er brukt opp",
                            "75\u00a0per cent is paid early in the year; the rest late in it, after a short report, if"
                                    + " the first is used up"),
                    "P01",
                    "P02",
                    "P03",
                    "P05",
                    "P06",
                    "P08",
                    "P09",
                    "P11",
                    "GrantTerms.split",
                    "PaymentPlan.of"),
            PAYMENT.met(
                    "¶1 s3",
                    Text.of(
                            "er det første ikke brukt opp, flyttes resten til neste år og betales ved"
                                    + " handlingsplanarbeidet da",
                            "er det første ikkje brukt opp, vert resten flytta til neste år og betalt ved"
                                    + " handlingsplanarbeidet då",
                            "if the first is not used up, the rest moves to the next year and is paid with the plan"
                                    + " work then"),
                    "P07",
                    "P08",
                    "PaymentPlan.of"));

    private PaymentDemands() {}
}
