/**
 * A front-end's view of the running platform: signing in and calling its HTTP API. Uses nothing that a stranger's
 * front-end couldn't use.
 */
@NullMarked
package id.mppdigital.local.access;

import org.jspecify.annotations.NullMarked;
