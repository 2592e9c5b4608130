package id.mppdigital.local.accounts;

/** Where the running issuer keeps who may sign in or ask for a token. */
public interface Registry {
    AccountBook all();

    /** @throws id.mppdigital.local.access.Refused when the issuer doesn't take it, with its reasons */
    void add(Client client);

    /** @throws id.mppdigital.local.access.Refused when the issuer doesn't take it, with its reasons */
    void add(Person person);
}
