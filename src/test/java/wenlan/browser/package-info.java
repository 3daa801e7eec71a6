/** The pages in a real browser, against the real program; skipped where there is no browser. */
@NullMarked
package wenlan.browser;

import org.jspecify.annotations.NullMarked;
