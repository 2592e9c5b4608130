@NullMarked
package id.mppdigital.citizen.breach;

import org.jspecify.annotations.NullMarked;
