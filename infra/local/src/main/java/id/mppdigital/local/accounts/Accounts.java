package id.mppdigital.local.accounts;

import id.mppdigital.local.access.Api;
import id.mppdigital.local.access.Refused;
import id.mppdigital.local.access.SignIn;
import id.mppdigital.local.access.SignIn.FrontEnd;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The accounts of the running issuer. What is registered works at once and outlives a restart. */
public final class Accounts {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api administration;
    private final SignIn signIn;

    /** @param secret what the issuer takes for its administration's */
    public Accounts(String issuer, String secret) {
        this.administration = new Api(issuer, secret);
        this.signIn = new SignIn(issuer);
    }

    public List<Person> people() {
        return all().people();
    }

    public List<Client> clients() {
        return all().clients();
    }

    private AccountBook all() {
        return JSON.treeToValue(administration.get("/accounts").require(), AccountBook.class);
    }

    void add(Client client) {
        post("/accounts/clients", client);
    }

    void add(Person person) {
        post("/accounts/people", person);
    }

    /** A token for a program that acts for itself, or for a person who signs in through a front-end. */
    public String token(String name, String frontEnd) {
        var all = all();
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

    private void post(String path, Object account) {
        var answer = administration.post(path, account, Map.of());
        if (!answer.ok()) {
            throw new Refused(answer.explanation());
        }
    }
}
