/** The port to base registers: one interface and its possible answers. Protocols live in a package per register, such as {@code dukcapil}. */
@NullMarked
package id.mppdigital.citizen.registers;

import org.jspecify.annotations.NullMarked;
