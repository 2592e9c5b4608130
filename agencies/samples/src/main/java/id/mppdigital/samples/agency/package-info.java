/**
 * An agency's back-end: takes signed webhooks in, keeps them, works each case, and answers through the gateway.
 *
 * <p>Everything here is what any agency needs and no agency's own law: the rules that decide a case live in a package per
 * agency, behind {@link Rules}. Its rooms: {@code inbox} takes in, {@code desk} works, {@code gateway} answers, and the
 * {@code journal} knows what happened.
 */
@NullMarked
package id.mppdigital.samples.agency;

import id.mppdigital.samples.agency.rules.Rules;
import org.jspecify.annotations.NullMarked;
