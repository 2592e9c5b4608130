@NullMarked
package id.mppdigital.load;

import org.jspecify.annotations.NullMarked;
