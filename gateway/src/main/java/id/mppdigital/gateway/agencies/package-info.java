/**
 * The way to agencies' own APIs: who has one and where, learnt from the catalogue's events while the gateway runs, and
 * the rules for what may be called. Nothing about an agency is configured here.
 */
@NullMarked
package id.mppdigital.gateway.agencies;

import org.jspecify.annotations.NullMarked;
