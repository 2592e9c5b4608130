/**
 * An agency's back-end: takes signed webhooks in, keeps them, works each case, and answers through the gateway.
 *
 * <p>Everything here is what any agency needs and no agency's own law: the rules that decide a case live in a package per
 * agency, behind {@link Rules}.
 */
@NullMarked
package id.mppdigital.samples.agency;

import org.jspecify.annotations.NullMarked;
