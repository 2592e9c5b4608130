/**
 * Citizens and an agency at work while a drill does its worst: each step that was acknowledged is written down, none is
 * tried twice.
 */
@NullMarked
package id.mppdigital.drill.journeys;

import org.jspecify.annotations.NullMarked;
