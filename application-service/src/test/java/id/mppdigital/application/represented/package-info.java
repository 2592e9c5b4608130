/** What representatives see of what they filed, on the running service. */
@NullMarked
package id.mppdigital.application.represented;

import org.jspecify.annotations.NullMarked;
