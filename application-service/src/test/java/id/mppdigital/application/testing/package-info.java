/**
 * What the tests of this service share: a citizen-service that signs, a catalogue that speaks, a client. No test lives
 * here.
 */
@NullMarked
package id.mppdigital.application.testing;

import org.jspecify.annotations.NullMarked;
