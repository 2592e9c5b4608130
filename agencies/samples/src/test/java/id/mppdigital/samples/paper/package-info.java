@NullMarked
package id.mppdigital.samples.paper;

import org.jspecify.annotations.NullMarked;
