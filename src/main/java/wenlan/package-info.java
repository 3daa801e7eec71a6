/** Wenlan, a search portal for Chinese reports; this package holds only the launcher. */
@NullMarked
package wenlan;

import org.jspecify.annotations.NullMarked;
