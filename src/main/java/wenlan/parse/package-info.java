/** Turns bytes into a {@code Report} in value steps and never fails on input. */
@NullMarked
package wenlan.parse;

import org.jspecify.annotations.NullMarked;
