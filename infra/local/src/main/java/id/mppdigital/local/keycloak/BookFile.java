package id.mppdigital.local.keycloak;

import id.mppdigital.local.accounts.AccountBook;
import id.mppdigital.local.keys.OwnerOnly;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** What Keycloak tells nobody again: the passwords and secrets that the launcher signs in with. */
record BookFile(Path path) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    AccountBook read() {
        return Files.exists(path) ? JSON.readValue(path, AccountBook.class) : new AccountBook(List.of(), List.of());
    }

    void write(AccountBook book) {
        OwnerOnly.write(path, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(book));
    }
}
