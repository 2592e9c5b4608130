@NullMarked
package id.mppdigital.upgrade.migrations;

import org.jspecify.annotations.NullMarked;
