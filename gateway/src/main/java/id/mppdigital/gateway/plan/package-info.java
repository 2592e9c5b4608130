/**
 * The door's two tables: what stands behind it ({@code Plan}), and in which order a request passes its filters
 * ({@code DoorOrder}). Nothing is decided here; everybody else asks.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.gateway.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
