/**
 * Public figures about the malls' work, made of events alone.
 *
 * <p>{@code application} keeps one row of facts per application, {@code catalog} what the figures are named after,
 * {@code report} computes and publishes, and {@code disclosure} decides which figures stay hidden. Nothing here knows a
 * citizen.
 */
@NullMarked
package id.mppdigital.statistics;

import org.jspecify.annotations.NullMarked;
