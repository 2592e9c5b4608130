@NullMarked
package id.mppdigital.bench.submit;

import org.jspecify.annotations.NullMarked;
