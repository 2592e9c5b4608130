/** Holds the register to its protocol, refusals and outages included. */
@NullMarked
package id.mppdigital.samples.register;

import org.jspecify.annotations.NullMarked;
