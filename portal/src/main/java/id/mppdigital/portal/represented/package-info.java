/**
 * What a representative does about an application that they filed for somebody, by a power to correct or to receive: what
 * an agency wants corrected is answered, and what it issued is fetched. How it stands is shown in {@code act}.
 */
@ApplicationModule(allowedDependencies = {"act", "api", "ask", "attach", "filled", "form", "page"})
@NullMarked
package id.mppdigital.portal.represented;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
