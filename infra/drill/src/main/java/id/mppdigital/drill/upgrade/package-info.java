/**
 * An upgrade in any order, under load: each service's next version takes the place of the one before while people use
 * the platform, and some go back and forth. It needs HAProxy. What has been run, and what came out, stands in
 * {@code docs/operations.md}.
 */
@NullMarked
package id.mppdigital.drill.upgrade;

import org.jspecify.annotations.NullMarked;
