/** Plays the issuer's protocols over HTTP, the way a front-end and an agency do. */
@NullMarked
package id.mppdigital.identity;

import org.jspecify.annotations.NullMarked;
