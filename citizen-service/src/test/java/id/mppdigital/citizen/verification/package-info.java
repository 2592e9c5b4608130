@NullMarked
package id.mppdigital.citizen.verification;

import org.jspecify.annotations.NullMarked;
