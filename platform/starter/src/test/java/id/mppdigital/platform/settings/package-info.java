@NullMarked
package id.mppdigital.platform.settings;

import org.jspecify.annotations.NullMarked;
