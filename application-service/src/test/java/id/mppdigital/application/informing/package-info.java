/** How applications are told of changed facts, through the running service. */
@NullMarked
package id.mppdigital.application.informing;

import org.jspecify.annotations.NullMarked;
