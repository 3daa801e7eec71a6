/** Tables as data: from cells as printed to typed columns and, where one is there, a series. */
@NullMarked
package wenlan.tables;

import org.jspecify.annotations.NullMarked;
