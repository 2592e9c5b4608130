/** How late a webhook and a live status come, beside Kafka's own latency. */
@NullMarked
package id.mppdigital.bench.latency;

import org.jspecify.annotations.NullMarked;
