/**
 * The desk of an agency's officer: the dossier with its documents, the decision. Which moves are allowed, and
 * who may see what, the services say.
 */
@ApplicationModule(allowedDependencies = {"api", "ask", "filled", "form", "page", "queue"})
@NullMarked
package id.mppdigital.portal.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
