/**
 * Everybody whom the issuer knows: people and programs, how they are registered and kept, and who is shut out for a
 * while. How they sign in, and what their tokens say, is not known here.
 */
@NullMarked
package id.mppdigital.identity.accounts;

import org.jspecify.annotations.NullMarked;
