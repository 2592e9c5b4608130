/** What the journal keeps. */
@NullMarked
package id.mppdigital.samples.agency.journal;

import org.jspecify.annotations.NullMarked;
