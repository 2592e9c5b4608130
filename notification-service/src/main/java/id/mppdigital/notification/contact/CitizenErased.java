package id.mppdigital.notification.contact;

import java.time.Instant;

/**
 * A citizen was erased; raised inside the transaction that deletes the contact.
 *
 * @param at when: what is older is to be deleted
 */
public record CitizenErased(String citizenId, Instant at) {}
