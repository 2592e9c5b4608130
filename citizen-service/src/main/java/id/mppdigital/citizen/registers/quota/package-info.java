/** How often each register was asked today, against what its contract allows. */
@NullMarked
package id.mppdigital.citizen.registers.quota;

import org.jspecify.annotations.NullMarked;
