@NullMarked
package id.mppdigital.application.verification;

import org.jspecify.annotations.NullMarked;
