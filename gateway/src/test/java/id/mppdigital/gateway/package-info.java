/** The door as its callers meet it: a running gateway before stub services, with a real issuer and a real broker. */
@NullMarked
package id.mppdigital.gateway;

import org.jspecify.annotations.NullMarked;
