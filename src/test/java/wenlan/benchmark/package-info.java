/** Benchmarks: programs that print figures, run by hand and never as tests. */
@NullMarked
package wenlan.benchmark;

import org.jspecify.annotations.NullMarked;
