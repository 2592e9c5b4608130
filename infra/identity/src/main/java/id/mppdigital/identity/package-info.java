/**
 * The development issuer: OpenID Connect for the demo people and clients that application.yaml lists.
 *
 * <p>Here live sign-in, tokens and their claims. Accounts, passwords anybody keeps secret and consent do not: outside
 * development the platform trusts any compliant issuer by configuration, and this module is not deployed. Sessions and
 * codes live in memory, so a restart asks people to sign in again.
 */
@NullMarked
package id.mppdigital.identity;

import org.jspecify.annotations.NullMarked;
