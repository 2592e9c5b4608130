@NullMarked
package id.mppdigital.portal.attach;

import org.jspecify.annotations.NullMarked;
