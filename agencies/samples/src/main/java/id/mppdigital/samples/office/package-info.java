/**
 * Agencies whose rules are a file: what a dossier must hold, what is issued and found. A further one is a file in
 * {@code resources/office} and its profile in {@code application.yaml}.
 */
@NullMarked
package id.mppdigital.samples.office;

import org.jspecify.annotations.NullMarked;
