package id.mppdigital.citizen.attributes;

import java.time.Instant;
import java.util.Collection;
import java.util.Set;

/**
 * What a register answered about a person.
 *
 * @param about the facts that it was asked about
 * @param facts those of them that have a value
 * @param reuseUntil until when it is not asked about them again
 */
public record Answered(String register, Set<FactSource> about, Collection<Fact> facts, Instant reuseUntil) {}
