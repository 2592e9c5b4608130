/**
 * Simulators of the registers beside the population register, each with the protocol that the platform asks it by:
 * plain JSON, the signed requests of the health insurance, and the platform's own contract, whose signature is checked
 * as an agency would.
 */
@NullMarked
package id.mppdigital.samples.register.holder;

import org.jspecify.annotations.NullMarked;
