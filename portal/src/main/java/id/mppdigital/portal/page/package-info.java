/**
 * What every page has: the layout, both languages, the brand, and the pages that say what went wrong. What a page is
 * about lives in the room of those who use it.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.portal.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
