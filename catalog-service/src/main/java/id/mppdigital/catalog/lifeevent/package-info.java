/**
 * Life events: several services as one submission. Here lives what follows from their manifests alone: the order of
 * the parts, and the one form that asks each fact once. It reads no table; application-service runs the cases.
 */
@ApplicationModule(allowedDependencies = {"form"})
@NullMarked
package id.mppdigital.catalog.lifeevent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
