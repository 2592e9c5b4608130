/**
 * Compares services with {@code contracts/asyncapi.yaml}: what they listen to, and every event that they publish in a
 * test.
 */
@NullMarked
package id.mppdigital.platform.test.events;

import org.jspecify.annotations.NullMarked;
