package id.mppdigital.identity.accounts;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Everybody who can sign in or ask for a token: those of the settings, and those registered since, kept in a file. */
@Component
public class Accounts {
    private final AccountBook known;
    private final @Nullable AccountFile file;
    private volatile AccountBook registered;

    Accounts(AccountSettings settings) {
        var path = settings.accounts();
        known = new AccountBook(settings.people(), settings.clients());
        file = path == null ? null : new AccountFile(path);
        registered = file == null ? AccountBook.EMPTY : file.read();
    }

    /** Those of the settings come first: they win over a registered one of the same name. */
    AccountBook all() {
        return known.and(registered);
    }

    public List<Person> people() {
        return all().people();
    }

    public List<Client> clients() {
        return all().clients();
    }

    public Optional<Person> person(String username) {
        return all().person(username);
    }

    /** Somebody of the settings, whose password everybody knows. */
    public Optional<Person> demoPerson(String username) {
        return known.person(username);
    }

    public Optional<Client> client(String id) {
        return all().client(id);
    }

    synchronized void register(Person person) {
        refuse(person.faults());
        refuseTaken(person.username());
        people().stream()
                .filter(other -> person.nik() != null && person.nik().equals(other.nik()))
                .findFirst()
                .ifPresent(other -> {
                    throw RefusedAccount.taken("This NIK is " + other.username() + "'s.");
                });
        keep(registered.with(person));
    }

    synchronized void register(Client client) {
        refuse(client.faults());
        refuseTaken(client.id());
        keep(registered.with(client));
    }

    /** On disk first: what was answered as registered is there after a crash. */
    private void keep(AccountBook book) {
        if (file != null) {
            file.write(book);
        }
        registered = book;
    }

    private static void refuse(List<String> faults) {
        if (!faults.isEmpty()) {
            throw RefusedAccount.invalid(faults);
        }
    }

    /** People and programs share one space of names, so that a name says who is meant. */
    private void refuseTaken(String name) {
        if (person(name).isPresent()) {
            throw RefusedAccount.taken("'" + name + "' is taken by a person. Choose another name.");
        }
        if (client(name).isPresent()) {
            throw RefusedAccount.taken("'" + name + "' is taken by a client. Choose another code.");
        }
    }
}
