package id.mppdigital.local.accounts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody whom the issuer knows. */
public record AccountBook(List<Person> people, List<Client> clients) {
    public AccountBook with(Person person) {
        return new AccountBook(joined(people, person), clients);
    }

    public AccountBook with(Client client) {
        return new AccountBook(
                people,
                joined(
                        clients.stream()
                                .filter(other -> !other.id().equals(client.id()))
                                .toList(),
                        client));
    }

    private static <T> List<T> joined(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    public Optional<Person> person(String username) {
        return people.stream()
                .filter(person -> person.username().equals(username))
                .findFirst();
    }

    public Optional<Client> client(String id) {
        return clients.stream().filter(client -> client.id().equals(id)).findFirst();
    }

    String names() {
        return String.join(
                " ",
                Stream.concat(
                                people.stream().map(Person::username),
                                clients.stream().map(Client::id))
                        .toList());
    }
}
