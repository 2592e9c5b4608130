/**
 * What must hold for a manifest in the catalogue as it would be after the request: one class per rule. The rules read
 * no table; {@code revision} loads what they need.
 */
@NullMarked
package id.mppdigital.catalog.revision.rule;

import org.jspecify.annotations.NullMarked;
