/**
 * Tests of the whole service against real PostgreSQL, Kafka and SMTP, and what they need. Rules of one feature are
 * tested beside the feature.
 */
@NullMarked
package id.mppdigital.notification;

import org.jspecify.annotations.NullMarked;
