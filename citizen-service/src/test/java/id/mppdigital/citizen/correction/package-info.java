@NullMarked
package id.mppdigital.citizen.correction;

import org.jspecify.annotations.NullMarked;
