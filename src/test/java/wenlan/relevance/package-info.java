/** Judged queries and how well they are answered: the measure of every weight of ranking. */
@NullMarked
package wenlan.relevance;

import org.jspecify.annotations.NullMarked;
