/**
 * The ledger in the form of Estonia's data tracker (Andmejälgija), interface 2.0, so that a national portal that shows
 * the ledgers of many registers can show this one too. What is alike and what is not: docs/adr/0024.
 */
@ApplicationModule(allowedDependencies = {"identity", "usage"})
@NullMarked
package id.mppdigital.citizen.tracker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
