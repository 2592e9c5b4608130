/** Data that travels unreadable: JSON Web Encryption (RFC 7516) for several recipients. Which recipients belongs to the services. */
@NullMarked
package id.mppdigital.platform.sealing;

import org.jspecify.annotations.NullMarked;
