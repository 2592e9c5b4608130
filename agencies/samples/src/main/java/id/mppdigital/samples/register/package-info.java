/**
 * A simulator of the population register (Dukcapil) with synthetic families: its protocol, its quirks and its outages.
 *
 * <p>Errors come inside a 200, numbers unpadded, keys in any case, and how a refusal looks depends on the institution's
 * contract. What citizens or agencies make of the data is not known here.
 */
@NullMarked
package id.mppdigital.samples.register;

import org.jspecify.annotations.NullMarked;
