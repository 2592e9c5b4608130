/**
 * A backup under load, a loss of everything, and a platform restored elsewhere to a moment.
 */
@NullMarked
package id.mppdigital.drill.backup;

import org.jspecify.annotations.NullMarked;
