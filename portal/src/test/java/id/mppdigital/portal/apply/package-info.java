@NullMarked
package id.mppdigital.portal.apply;

import org.jspecify.annotations.NullMarked;
