/** The repository as it was released and as it is now, file by file. */
@NullMarked
package id.mppdigital.upgrade.source;

import org.jspecify.annotations.NullMarked;
