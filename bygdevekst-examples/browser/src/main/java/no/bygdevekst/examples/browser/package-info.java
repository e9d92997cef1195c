/**
 * The library for pages and for Node (<i>biblioteket i nettleseren</i>): functions from documents to documents, which
 * are compiled to JavaScript and answer on a JVM as they do there.
 *
 * <p>Read {@link no.bygdevekst.examples.browser.Questions} first: it names every function. The classes of the JDK that
 * the compiler to JavaScript has not stand below, in {@code standin}, under the names that they stand in for.
 *
 * <p>The key to understanding this package is that each function takes a document and gives one, in bytes that are
 * those of a JVM.
 */
@NullMarked
package no.bygdevekst.examples.browser;

import org.jspecify.annotations.NullMarked;
