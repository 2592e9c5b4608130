/**
 * A citizen's application after it was sent: its confirmation, where it stands and who acts, live; the correction that
 * an agency asks for; the withdrawal.
 */
@ApplicationModule(allowedDependencies = {"api", "ask", "attach", "filled", "form", "page"})
@NullMarked
package id.mppdigital.portal.track;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
