@NullMarked
package id.mppdigital.upgrade.source;

import org.jspecify.annotations.NullMarked;
