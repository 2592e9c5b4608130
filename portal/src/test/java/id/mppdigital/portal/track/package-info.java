@NullMarked
package id.mppdigital.portal.track;

import org.jspecify.annotations.NullMarked;
