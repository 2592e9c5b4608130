package id.mppdigital.notification.delivery;

import id.mppdigital.notification.channel.Channel;
import id.mppdigital.notification.contact.Addresses;
import id.mppdigital.platform.work.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A channel out of the platform. Implementing it as a bean is all that a new one needs: its messages are queued,
 * retried, parked and sent again, counted and published like those of every other, and its outages delay no other.
 */
public interface OutgoingChannel extends Channel {
    /** Where the citizen is reached on this channel; null or blank when nowhere. */
    @Nullable
    String address(Addresses addresses);

    /**
     * Tries to send once, within a time limit well below the lease. Reasons are codes: a server's own words may hold
     * the address.
     */
    Outcome send(Letter letter);
}
