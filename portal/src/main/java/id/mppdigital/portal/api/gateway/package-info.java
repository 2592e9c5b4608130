/**
 * How the gateway is asked: as the caller, within time limits, one part of the platform apart from another; and what
 * becomes of answers that are none.
 */
@NullMarked
package id.mppdigital.portal.api.gateway;

import org.jspecify.annotations.NullMarked;
