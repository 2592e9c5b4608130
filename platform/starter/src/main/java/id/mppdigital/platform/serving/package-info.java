/**
 * When an instance takes requests: ready while its database answers, and going on for a while after it was told to end,
 * so that whoever sends it something has time to go elsewhere (ADR 62).
 */
@ApplicationModule(allowedDependencies = {"sql"})
@NullMarked
package id.mppdigital.platform.serving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
