/** The Lucene adapter: schema, analyzers, writer, searcher, facet counting. */
@NullMarked
package wenlan.lucene;

import org.jspecify.annotations.NullMarked;
