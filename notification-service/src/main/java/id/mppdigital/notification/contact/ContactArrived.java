package id.mppdigital.notification.contact;

/** A citizen's contact became known or changed; raised inside the transaction that stores it. */
public record ContactArrived(String citizenId) {}
