/** Which webhooks are taken for the platform's. */
@NullMarked
package id.mppdigital.samples.agency.inbox;

import org.jspecify.annotations.NullMarked;
