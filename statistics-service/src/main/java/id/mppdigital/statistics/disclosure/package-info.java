/**
 * Which figures are published, so that nobody learns the counts that stand for a few people: small ones are hidden, the
 * others are rounded by chance. It knows cells and sums, and nothing of what they count.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.statistics.disclosure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
