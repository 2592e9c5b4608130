/**
 * A broker at a time is rolled, and a database's standby is promoted, while citizens and an agency are at work. Its
 * tests do both without the services. The drill as a whole has not been run to its end yet, so {@code ./mpp} does not
 * offer it: {@code drill.Main ha drill} does.
 */
@NullMarked
package id.mppdigital.drill.ha;

import org.jspecify.annotations.NullMarked;
