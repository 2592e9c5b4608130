package id.mppdigital.bench.growth;

import org.jspecify.annotations.Nullable;

/**
 * A statement of a service.
 *
 * @param kind what was being asked when it ran; null before and after
 */
record Explained(@Nullable String kind, Plan plan) {}
