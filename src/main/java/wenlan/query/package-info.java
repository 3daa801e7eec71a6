/** What a person typed becomes a {@code QueryNode}; whatever was typed, there is an answer. */
@NullMarked
package wenlan.query;

import org.jspecify.annotations.NullMarked;
