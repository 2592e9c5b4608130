/** What releases have recorded, from the repository's own history: each tag {@code v…} is one. */
@NullMarked
package id.mppdigital.platform.test.release;

import org.jspecify.annotations.NullMarked;
