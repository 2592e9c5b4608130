/**
 * The application service: applications (permohonan) from submission to the finished product. Only the start class is
 * here; each feature has its own package. The README shows which package uses which.
 */
@NullMarked
package id.mppdigital.application;

import org.jspecify.annotations.NullMarked;
