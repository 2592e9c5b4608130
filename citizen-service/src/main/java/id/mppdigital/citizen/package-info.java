/**
 * citizen-service: who the citizen is, what is known about them and who used it. Only the application class lives
 * here.
 */
@NullMarked
package id.mppdigital.citizen;

import org.jspecify.annotations.NullMarked;
