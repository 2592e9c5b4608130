/** What every sample shares to misbehave on request; what a mode does to an answer belongs to each sample. */
@NullMarked
package id.mppdigital.samples.control;

import org.jspecify.annotations.NullMarked;
