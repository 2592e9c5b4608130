/** Forms that arrive: from the portal's own pages alone, with a session, few files at a time; late ones are kept. */
@NullMarked
package id.mppdigital.portal.session.forms;

import org.jspecify.annotations.NullMarked;
