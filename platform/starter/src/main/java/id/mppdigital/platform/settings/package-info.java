/** Defaults of every service, below everything that a service or its operator sets. */
@NullMarked
package id.mppdigital.platform.settings;

import org.jspecify.annotations.NullMarked;
