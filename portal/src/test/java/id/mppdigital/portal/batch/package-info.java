/** Many cases at once, asked for as a browser does, behind a simulated gateway. */
@NullMarked
package id.mppdigital.portal.batch;

import org.jspecify.annotations.NullMarked;
