@NullMarked
package id.mppdigital.bench.portal;

import org.jspecify.annotations.NullMarked;
