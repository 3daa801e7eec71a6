/**
 * Finds mentions of places, years, organisations and titles, stand-off, without changing the
 * report.
 */
@NullMarked
package wenlan.extract;

import org.jspecify.annotations.NullMarked;
