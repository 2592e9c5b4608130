/**
 * What citizens dispute: that a fact is right, that it may be used, that a decision was taken by no person. It says which
 * facts are marked or withheld meanwhile; how a dispute is asked for and answered is in {@code rights}.
 */
@ApplicationModule(allowedDependencies = {"attributes", "keys"})
@NullMarked
package id.mppdigital.citizen.dispute;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
