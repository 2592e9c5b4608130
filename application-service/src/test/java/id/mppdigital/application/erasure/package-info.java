@NullMarked
package id.mppdigital.application.erasure;

import org.jspecify.annotations.NullMarked;
