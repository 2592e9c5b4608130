/**
 * The catalogue as everybody may read it: malls, agencies, services with their standards and forms, channels. Only reads;
 * where agencies are reached is no public matter and left out.
 */
@NullMarked
package id.mppdigital.catalog.directory;

import org.jspecify.annotations.NullMarked;
