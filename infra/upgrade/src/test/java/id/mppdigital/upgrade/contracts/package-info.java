@NullMarked
package id.mppdigital.upgrade.contracts;

import org.jspecify.annotations.NullMarked;
