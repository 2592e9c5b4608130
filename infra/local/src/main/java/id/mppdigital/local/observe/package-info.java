/**
 * What {@code ./mpp up --observe} starts beside the platform: a Prometheus that scrapes every part that has meters and
 * loads the chart's alerts, and a Zipkin with the bridge over which the services' spans reach it.
 */
@NullMarked
package id.mppdigital.local.observe;

import org.jspecify.annotations.NullMarked;
