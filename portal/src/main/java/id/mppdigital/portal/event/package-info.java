/**
 * Life events: several services as one form and one submission, and the case as a table that moves. Which part starts
 * when is decided by application-service; these pages only show it.
 */
@ApplicationModule(allowedDependencies = {"act", "api", "ask", "attach", "filled", "form", "open", "page"})
@NullMarked
package id.mppdigital.portal.event;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
