/** How applications are moved, through the running service. */
@NullMarked
package id.mppdigital.application.transition;

import org.jspecify.annotations.NullMarked;
