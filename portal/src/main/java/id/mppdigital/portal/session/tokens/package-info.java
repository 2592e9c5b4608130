/** The tokens of who is signed in: on the server alone, sealed at rest, and refreshed once for all tabs. */
@NullMarked
package id.mppdigital.portal.session.tokens;

import org.jspecify.annotations.NullMarked;
