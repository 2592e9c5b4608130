@NullMarked
package id.mppdigital.gateway.serving;

import org.jspecify.annotations.NullMarked;
