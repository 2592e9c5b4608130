@NullMarked
package id.mppdigital.drill.ha;

import org.jspecify.annotations.NullMarked;
