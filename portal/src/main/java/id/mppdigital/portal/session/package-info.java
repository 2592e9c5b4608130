/**
 * Signing in and out, who may see which page, and what every answer tells the browser: content policy, cookies, forms
 * from here alone. Tokens stay on the server.
 */
@ApplicationModule(allowedDependencies = {"page"})
@NullMarked
package id.mppdigital.portal.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
