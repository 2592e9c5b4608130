/**
 * Whose data a call is about: the signed-in person's own, or those of a child, whose parent uses the child's rights over
 * them (docs/adr/0058). It is decided before the act, and written by the act (docs/adr/0060). Who is a parent is decided
 * in {@code representation}.
 */
@ApplicationModule(allowedDependencies = {"identity"})
@NullMarked
package id.mppdigital.citizen.holder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
