package id.mppdigital.identity.accounts;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** People and programs that the issuer knows. */
record AccountBook(
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Person> people,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Client> clients) {
    static final AccountBook EMPTY = new AccountBook(List.of(), List.of());

    AccountBook with(Person person) {
        return new AccountBook(joined(people, List.of(person)), clients);
    }

    AccountBook with(Client client) {
        return new AccountBook(people, joined(clients, List.of(client)));
    }

    AccountBook and(AccountBook other) {
        return new AccountBook(joined(people, other.people), joined(clients, other.clients));
    }

    Optional<Person> person(String username) {
        return people.stream()
                .filter(person -> person.username().equals(username))
                .findFirst();
    }

    Optional<Client> client(String id) {
        return clients.stream().filter(client -> client.id().equals(id)).findFirst();
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
