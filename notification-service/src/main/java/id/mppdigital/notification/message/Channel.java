package id.mppdigital.notification.message;

/** A way to a citizen. A new one (SMS, WhatsApp) is a bean of this type and nothing else changes. */
public interface Channel {
    /** The stable name, as stored and published. */
    String name();

    /** Whether this citizen wants messages on this channel now. */
    boolean wantedBy(String citizenId);

    /** Takes a new message, inside the transaction that stores it; anything slow happens after the commit. */
    void carry(Message message);
}
