/** Acting for somebody else, at the whole portal before a simulated gateway. */
@NullMarked
package id.mppdigital.portal.act;

import org.jspecify.annotations.NullMarked;
