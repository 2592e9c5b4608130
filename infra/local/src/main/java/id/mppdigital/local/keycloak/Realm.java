package id.mppdigital.local.keycloak;

import id.mppdigital.local.access.Answer;
import id.mppdigital.local.access.Refused;
import id.mppdigital.local.accounts.AccountBook;
import id.mppdigital.local.accounts.Client;
import id.mppdigital.local.accounts.Person;
import id.mppdigital.local.accounts.Registry;
import java.util.List;
import java.util.Map;

/** The accounts of the realm {@code mpp}, made as its README says. */
record Realm(AdminApi admin, BookFile book, ClientTemplates templates) implements Registry {
    private static final int TAKEN = 409;

    @Override
    public AccountBook all() {
        return book.read();
    }

    /** Makes those that are missing; what the realm brought along is only written down. Safe to repeat. */
    void settle(AccountBook demo, List<Client> imported) {
        // The demo's passwords are short, and everybody knows them.
        admin.put("", Map.of("passwordPolicy", ""));
        imported.forEach(this::remember);
        demo.people().stream()
                .filter(person -> all().person(person.username()).isEmpty())
                .forEach(this::add);
        demo.clients().stream()
                .filter(client -> all().client(client.id()).isEmpty())
                .forEach(this::add);
    }

    /** One that is there already is taken over: a launcher that died had made it. */
    @Override
    public void add(Person person) {
        require(admin.post("/users", User.of(person)));
        book.write(all().with(person));
    }

    @Override
    public void add(Client client) {
        require(admin.post("/clients", templates.of(client)));
        client.roles().forEach(role -> grant(client, role));
        remember(client);
    }

    /** To the account that Keycloak makes for a client that acts for itself. */
    private void grant(Client client, String role) {
        var account = admin.get("/clients/" + admin.idOf(client.id()) + "/service-account-user");
        var platform = admin.idOf("mpp");
        var granted = admin.get("/clients/" + platform + "/roles/" + role);
        admin.post("/users/" + account.path("id").asString() + "/role-mappings/clients/" + platform, List.of(granted))
                .require();
    }

    private void remember(Client client) {
        book.write(all().with(client));
    }

    private static void require(Answer answer) {
        if (!answer.ok() && answer.status() != TAKEN) {
            throw new Refused("Keycloak refuses it: " + answer.text());
        }
    }
}
