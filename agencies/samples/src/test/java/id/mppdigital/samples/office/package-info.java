@NullMarked
package id.mppdigital.samples.office;

import org.jspecify.annotations.NullMarked;
