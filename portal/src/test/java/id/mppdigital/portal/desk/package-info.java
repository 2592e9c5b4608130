/** The desk's pages, asked for as a browser does, behind a simulated gateway. */
@NullMarked
package id.mppdigital.portal.desk;

import org.jspecify.annotations.NullMarked;
