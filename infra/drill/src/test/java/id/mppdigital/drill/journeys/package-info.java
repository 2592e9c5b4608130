@NullMarked
package id.mppdigital.drill.journeys;

import org.jspecify.annotations.NullMarked;
