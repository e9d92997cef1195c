package no.bygdevekst.examples.content;

/**
 * The first page of a paper that is bound (<i>forside</i>).
 *
 * @param title what the paper is called, such as {@code Handlingsplan 2026 for Nord-Troms}
 * @param under what stands under that, such as {@code Bygdevekstavtale 2025–2027}
 * @param facts what is to be known before it is opened
 */
public record Cover(String title, String under, Facts facts) {}
