/** The structure of every module: ArchUnit rules, the deeds of its rooms, and the picture in its README. */
@NullMarked
package id.mppdigital.platform.test.structure;

import org.jspecify.annotations.NullMarked;
