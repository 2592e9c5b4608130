/**
 * Acting for somebody else: for whom the signed-in person may act and who may act for them, how that begins and ends, and
 * how the applications stand that they filed. Filling in a form for somebody goes on in {@code apply}.
 */
@ApplicationModule(allowedDependencies = {"api", "page"})
@NullMarked
package id.mppdigital.portal.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
