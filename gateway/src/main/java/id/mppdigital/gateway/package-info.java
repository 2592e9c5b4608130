/**
 * The one door. Here live its start and nothing else; each duty of the door (who may pass, how often, how much, where
 * to, with which headers) is a package of its own. No business rule lives in the gateway, and every service checks
 * tokens again itself.
 */
@NullMarked
package id.mppdigital.gateway;

import org.jspecify.annotations.NullMarked;
