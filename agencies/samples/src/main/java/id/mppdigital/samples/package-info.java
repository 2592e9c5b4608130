/**
 * Runnable examples of what the platform connects to: the population register and agencies that really decide.
 *
 * <p>Plain Spring Boot and plain HTTP, with nothing of the platform on the classpath: what an agency has to write itself
 * when it takes neither the SDK nor our advice. One jar, one part per Spring profile.
 */
@NullMarked
package id.mppdigital.samples;

import org.jspecify.annotations.NullMarked;
