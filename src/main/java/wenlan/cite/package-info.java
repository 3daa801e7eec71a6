/**
 * How a passage of a report is cited and quoted: bibliographic styles, and lists of excerpts with
 * their citations. Pure text from values; clocks, addresses and the wire belong to others.
 */
@NullMarked
package wenlan.cite;

import org.jspecify.annotations.NullMarked;
