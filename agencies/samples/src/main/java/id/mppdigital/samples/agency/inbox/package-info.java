/** The way in: signed webhooks are taken in once and shown to people; its outages are played here. */
@NullMarked
package id.mppdigital.samples.agency.inbox;

import org.jspecify.annotations.NullMarked;
