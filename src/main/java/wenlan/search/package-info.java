/**
 * The port and its language: request, query tree, result, facets, matcher and snippets; knows no
 * engine.
 */
@NullMarked
package wenlan.search;

import org.jspecify.annotations.NullMarked;
