/** What happened, in the order in which it happened: what came in, what was fetched, and what the platform was told. */
@NullMarked
package id.mppdigital.samples.agency.journal;

import org.jspecify.annotations.NullMarked;
