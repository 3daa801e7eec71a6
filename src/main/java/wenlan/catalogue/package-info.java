/** All tables of a corpus and the figures that they state, held in memory and found by query. */
@NullMarked
package wenlan.catalogue;

import org.jspecify.annotations.NullMarked;
