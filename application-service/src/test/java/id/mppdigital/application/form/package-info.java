/** Tests of this package. */
@NullMarked
package id.mppdigital.application.form;

import org.jspecify.annotations.NullMarked;
