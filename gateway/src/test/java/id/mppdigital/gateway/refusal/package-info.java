@NullMarked
package id.mppdigital.gateway.refusal;

import org.jspecify.annotations.NullMarked;
