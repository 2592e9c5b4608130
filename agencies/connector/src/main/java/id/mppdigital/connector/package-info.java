/**
 * The agency connector: a queue, a breaker and a signed webhook per agency. Features live in the packages below; here
 * is only the start.
 */
@NullMarked
package id.mppdigital.connector;

import org.jspecify.annotations.NullMarked;
