/**
 * Folding that keeps offsets, and building of traced text: one way of reading characters for index,
 * query and marks.
 */
@NullMarked
package wenlan.text;

import org.jspecify.annotations.NullMarked;
