/**
 * Many cases of the desk at once: what would happen to how many, the confirmation, and what came of each. The platform
 * works a batch off; rejections are decided one by one.
 */
@ApplicationModule(allowedDependencies = {"api", "page", "queue"})
@NullMarked
package id.mppdigital.portal.batch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
