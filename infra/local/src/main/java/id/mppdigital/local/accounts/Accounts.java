package id.mppdigital.local.accounts;

import id.mppdigital.local.access.Refused;
import id.mppdigital.local.access.SignIn;
import id.mppdigital.local.access.SignIn.FrontEnd;
import java.util.List;

/** The accounts of the running issuer. What is registered works at once and outlives a restart. */
public final class Accounts {
    private final Registry registry;
    private final SignIn signIn;

    public Accounts(String issuer, Registry registry) {
        this.registry = registry;
        this.signIn = new SignIn(issuer);
    }

    public List<Person> people() {
        return registry.all().people();
    }

    public List<Client> clients() {
        return registry.all().clients();
    }

    void add(Client client) {
        registry.add(client);
    }

    void add(Person person) {
        registry.add(person);
    }

    /** Where a program asks for tokens. */
    public String tokenEndpoint() {
        return signIn.tokenEndpoint();
    }

    /** A token for a program that acts for itself, or for a person who signs in through a front-end. */
    public String token(String name, String frontEnd) {
        var all = registry.all();
        var client = all.client(name);
        if (client.isPresent()) {
            return token(client.get());
        }
        var person = all.person(name)
                .orElseThrow(
                        () -> new Refused("Nobody called '" + name + "' can sign in here. There are: " + all.names()));
        return signIn.person(through(all, frontEnd), person.username(), person.password());
    }

    private String token(Client client) {
        var secret = client.secret();
        if (secret == null || client.isFrontEnd()) {
            throw new Refused(
                    "'" + client.id() + "' is a front-end: it gets tokens only for people who sign in through it."
                            + " Try ./mpp token siti --client " + client.id());
        }
        return signIn.client(client.id(), secret);
    }

    private static FrontEnd through(AccountBook all, String id) {
        return all.client(id)
                .filter(Client::isFrontEnd)
                .map(client -> new FrontEnd(
                        client.id(), client.secret(), client.redirects().getLast()))
                .orElseThrow(() -> new Refused("'" + id + "' is not a front-end that people sign in through."));
    }
}
