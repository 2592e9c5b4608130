@NullMarked
package id.mppdigital.citizen.keyed;

import org.jspecify.annotations.NullMarked;
