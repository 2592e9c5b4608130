@NullMarked
package id.mppdigital.portal.form;

import org.jspecify.annotations.NullMarked;
