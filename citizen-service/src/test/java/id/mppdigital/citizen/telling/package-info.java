/** Which applications are told that facts have changed. */
@NullMarked
package id.mppdigital.citizen.telling;

import org.jspecify.annotations.NullMarked;
