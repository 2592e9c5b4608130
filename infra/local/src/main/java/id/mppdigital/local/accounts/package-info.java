/**
 * Who may sign in at the development issuer: asks it, registers newcomers there, gets tokens for them. The rules for
 * names, numbers and addresses are the issuer's; that a mall exists is asked of the catalogue.
 */
@NullMarked
package id.mppdigital.local.accounts;

import org.jspecify.annotations.NullMarked;
