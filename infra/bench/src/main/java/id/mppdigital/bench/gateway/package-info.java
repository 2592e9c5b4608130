/** The gateway beside plain proxies and a bare Spring Cloud Gateway, before the same back-end. */
@NullMarked
package id.mppdigital.bench.gateway;

import org.jspecify.annotations.NullMarked;
