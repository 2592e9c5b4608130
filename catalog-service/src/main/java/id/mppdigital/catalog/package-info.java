/**
 * The catalogue of MPP Digital: which malls, agencies, services, forms, standards, offerings and channels there are.
 *
 * <p>Everything enters as a manifest ({@code manifest}, {@code revision}) and leaves by the public read API ({@code
 * directory}, {@code region}) or as event-carried state ({@code publication}). Nothing here knows a citizen or an
 * application.
 */
@NullMarked
package id.mppdigital.catalog;

import org.jspecify.annotations.NullMarked;
