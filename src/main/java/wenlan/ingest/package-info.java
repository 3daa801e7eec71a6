/**
 * Brings an index up to date with a corpus: walks, parses, extracts, indexes, and keeps parsed
 * reports for the reader.
 */
@NullMarked
package wenlan.ingest;

import org.jspecify.annotations.NullMarked;
