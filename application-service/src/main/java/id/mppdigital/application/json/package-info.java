/** JSON values as they are meant, whatever they look like. */
@NullMarked
package id.mppdigital.application.json;

import org.jspecify.annotations.NullMarked;
