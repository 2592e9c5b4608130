/**
 * What a part of the platform is: something with a name and ports that is started as a process and becomes ready. The
 * single parts live in their own packages; which there are stands in the table of the launcher.
 */
@NullMarked
package id.mppdigital.local.parts;

import org.jspecify.annotations.NullMarked;
