/** What holds for the structure of every module: rules for ArchUnit, the deeds of its rooms, and the picture in its README. */
@NullMarked
package id.mppdigital.platform.test.structure;

import org.jspecify.annotations.NullMarked;
