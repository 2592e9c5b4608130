/** A broker at a time is rolled, and a database's standby is promoted, while citizens and an agency are at work. */
@NullMarked
package id.mppdigital.drill.ha;

import org.jspecify.annotations.NullMarked;
