/** Who may see which page, and what every answer tells the browser: content policy, cookies, forms from here alone. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.portal.session;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
