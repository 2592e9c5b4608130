/**
 * Real parts for tests: PostgreSQL, Kafka and an issuer, once per JVM, and the few tools to use them. Services' tests
 * are not here.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.test;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
