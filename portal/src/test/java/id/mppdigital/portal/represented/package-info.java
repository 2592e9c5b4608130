@NullMarked
package id.mppdigital.portal.represented;

import org.jspecify.annotations.NullMarked;
