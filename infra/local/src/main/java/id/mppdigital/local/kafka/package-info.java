/**
 * A real Kafka broker (KRaft, one node) as a process of its own: formatted storage that outlives a restart. Topics are
 * made by the services that own them.
 */
@NullMarked
package id.mppdigital.local.kafka;

import org.jspecify.annotations.NullMarked;
