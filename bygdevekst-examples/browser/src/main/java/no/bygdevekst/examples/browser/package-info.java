/**
 * The library for pages and for Node (<i>biblioteket i nettleseren</i>): functions from documents to documents, which
 * are compiled to JavaScript and answer on a JVM as they do there.
 */
@NullMarked
package no.bygdevekst.examples.browser;

import org.jspecify.annotations.NullMarked;
