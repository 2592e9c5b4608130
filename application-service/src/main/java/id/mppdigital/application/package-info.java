/**
 * The application service: permohonan from submission to the finished product. Only the start class lives here; each feature
 * has its own package. Which one uses which is drawn in the README.
 */
@NullMarked
package id.mppdigital.application;

import org.jspecify.annotations.NullMarked;
