/** Tests. */
@NullMarked
package id.mppdigital.portal.session.forms;

import org.jspecify.annotations.NullMarked;
