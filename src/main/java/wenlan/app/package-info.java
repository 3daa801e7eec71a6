/** Composition root and command line. */
@NullMarked
package wenlan.app;

import org.jspecify.annotations.NullMarked;
