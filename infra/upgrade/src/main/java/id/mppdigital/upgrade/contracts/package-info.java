/** Compares contracts with released ones: events, messages to agencies, APIs. */
@NullMarked
package id.mppdigital.upgrade.contracts;

import org.jspecify.annotations.NullMarked;
