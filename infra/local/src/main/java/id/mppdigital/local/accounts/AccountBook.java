package id.mppdigital.local.accounts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Everybody whom the issuer knows. */
record AccountBook(List<Person> people, List<Client> clients) {
    Optional<Person> person(String username) {
        return people.stream()
                .filter(person -> person.username().equals(username))
                .findFirst();
    }

    Optional<Client> client(String id) {
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
