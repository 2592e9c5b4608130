/**
 * Meters that are counted in the database: each service says what is asked, and it is asked in the background, so that
 * a scrape never waits for the database.
 */
@ApplicationModule(allowedDependencies = {"pace", "sql"})
@NullMarked
package id.mppdigital.platform.meters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
