/** The page of a case's part that asks for what only became known when the parts before it were granted. */
@NullMarked
package id.mppdigital.portal.event.part;

import org.jspecify.annotations.NullMarked;
