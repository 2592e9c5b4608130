/** What counts as a text that people wrote, and what a database and an XML document can hold; by Unicode, not by ASCII. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
