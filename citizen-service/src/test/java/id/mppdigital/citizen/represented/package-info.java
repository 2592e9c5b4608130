@NullMarked
package id.mppdigital.citizen.represented;

import org.jspecify.annotations.NullMarked;
