/** The queue's page, asked for as a browser does, behind a simulated gateway. */
@NullMarked
package id.mppdigital.portal.queue;

import org.jspecify.annotations.NullMarked;
