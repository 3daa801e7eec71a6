/** The wire: routes, parameters, JSON views, problem documents, static files. */
@NullMarked
package wenlan.http;

import org.jspecify.annotations.NullMarked;
