/**
 * The queue: which events become deliveries, and their order per application. How one is sent, and what an answer
 * means, lives in {@code webhook} and {@code dispatch}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.connector.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
