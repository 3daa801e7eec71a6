/** The shared vocabulary: an immutable report with its units, spans and mentions; no I/O. */
@NullMarked
package wenlan.document;

import org.jspecify.annotations.NullMarked;
