/** How long a service takes to be ready, by the way it is packed. */
@NullMarked
package id.mppdigital.bench.startup;

import org.jspecify.annotations.NullMarked;
