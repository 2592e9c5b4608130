package id.mppdigital.citizen.identity;

import java.time.Instant;
import java.util.List;

/**
 * A person behind an account.
 *
 * @param id the account: the token's subject, the citizen id of every API and event
 * @param accounts every account with this NIK, this one included; facts, documents and ledger are theirs together
 * @param contactSince when the contact last changed
 */
public record Citizen(String id, Nik nik, Contact contact, long version, Instant contactSince, List<String> accounts) {
    Citizen with(Contact changed, Instant at) {
        return new Citizen(id, nik, changed, version + 1, at, accounts);
    }
}
