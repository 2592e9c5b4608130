package id.mppdigital.citizen.permission;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.dispute.DisputedFacts;
import java.util.Set;

/**
 * What a person has decided about the use of their facts.
 *
 * @param withdrawn codes of registers
 * @param identities the facts that say who somebody is: each service needs them, so no restriction reaches them
 */
record Permissions(Set<String> withdrawn, DisputedFacts disputed, Set<FactSource> identities) {}
