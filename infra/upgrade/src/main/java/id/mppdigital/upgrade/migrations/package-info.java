/** Compares migrations with released ones: may the version before go on beside them? */
@NullMarked
package id.mppdigital.upgrade.migrations;

import org.jspecify.annotations.NullMarked;
