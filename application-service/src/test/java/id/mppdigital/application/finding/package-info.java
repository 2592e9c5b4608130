/** Tests of {@code finding}. */
@NullMarked
package id.mppdigital.application.finding;

import org.jspecify.annotations.NullMarked;
