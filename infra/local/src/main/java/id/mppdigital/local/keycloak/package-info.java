/**
 * Keycloak as the issuer, in the place of the development one: the part that runs it with the realm of
 * {@code infra/keycloak/}, and the demo's people and programs in it, made by its Admin API.
 */
@NullMarked
package id.mppdigital.local.keycloak;

import org.jspecify.annotations.NullMarked;
