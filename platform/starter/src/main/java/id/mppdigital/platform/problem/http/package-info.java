/** The errors that the web server and Spring report, answered as problems. */
@NullMarked
package id.mppdigital.platform.problem.http;

import org.jspecify.annotations.NullMarked;
