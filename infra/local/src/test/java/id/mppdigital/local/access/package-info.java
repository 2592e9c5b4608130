@NullMarked
package id.mppdigital.local.access;

import org.jspecify.annotations.NullMarked;
