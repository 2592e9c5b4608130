@NullMarked
package id.mppdigital.catalog.lifeevent;

import org.jspecify.annotations.NullMarked;
