package id.mppdigital.citizen.registers.manifest;

import id.mppdigital.citizen.attributes.FactSource;

/**
 * The fact of another register that a fact is a copy of.
 *
 * @param source in the register that owns it
 * @param ownerDecides where both differ, the owner's value counts, because the fact says who somebody is; otherwise the
 *     citizen chooses
 */
public record SameAs(FactSource source, boolean ownerDecides) {}
