/**
 * The queue of an agency: its filters, which stand in the address, and the ways from it to a case and back. What is
 * done with a case is the desk's.
 */
@ApplicationModule(allowedDependencies = {"api", "page"})
@NullMarked
package id.mppdigital.portal.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
