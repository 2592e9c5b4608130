/**
 * The commands of {@code ./mpp}, one main class each: they read arguments, print for people and set the exit code. What
 * they do lies elsewhere.
 */
@NullMarked
package id.mppdigital.local.command;

import org.jspecify.annotations.NullMarked;
