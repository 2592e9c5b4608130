package id.mppdigital.local.accounts;

import id.mppdigital.local.access.Api;
import id.mppdigital.local.access.Refused;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The development issuer's own, which it keeps in a file. */
public final class DevelopmentRegistry implements Registry {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Api administration;

    /** @param secret what the issuer takes for its administration's */
    public DevelopmentRegistry(String issuer, String secret) {
        this.administration = new Api(issuer, secret);
    }

    @Override
    public AccountBook all() {
        return JSON.treeToValue(administration.get("/accounts").require(), AccountBook.class);
    }

    @Override
    public void add(Client client) {
        post("/accounts/clients", client);
    }

    @Override
    public void add(Person person) {
        post("/accounts/people", person);
    }

    private void post(String path, Object account) {
        var answer = administration.post(path, account, Map.of());
        if (!answer.ok()) {
            throw new Refused(answer.explanation());
        }
    }
}
