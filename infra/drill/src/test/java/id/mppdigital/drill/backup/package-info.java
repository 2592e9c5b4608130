@NullMarked
package id.mppdigital.drill.backup;

import org.jspecify.annotations.NullMarked;
