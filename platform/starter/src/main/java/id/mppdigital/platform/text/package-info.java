/**
 * Checks of texts by Unicode: whether people wrote something in them, and whether a database and an XML document can
 * hold them.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
