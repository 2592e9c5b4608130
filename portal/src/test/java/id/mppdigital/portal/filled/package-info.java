@NullMarked
package id.mppdigital.portal.filled;

import org.jspecify.annotations.NullMarked;
