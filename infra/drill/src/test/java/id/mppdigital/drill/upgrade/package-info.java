@NullMarked
package id.mppdigital.drill.upgrade;

import org.jspecify.annotations.NullMarked;
