/**
 * The reference front-end: pages for citizens, officers, malls and the public, made on the server from what the gateway
 * answers. Features live in the packages below, by who uses them; here is only the application class. No rule of the
 * platform lives here: what is allowed, the services decide.
 */
@NullMarked
package id.mppdigital.portal;

import org.jspecify.annotations.NullMarked;
