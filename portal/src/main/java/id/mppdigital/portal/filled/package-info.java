/**
 * A form with the answers of one citizen: what registers and earlier applications know, what was typed, how each field
 * stands, what is wrong. Nothing here calls a service or writes a page.
 */
@ApplicationModule(allowedDependencies = {"form"})
@NullMarked
package id.mppdigital.portal.filled;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
