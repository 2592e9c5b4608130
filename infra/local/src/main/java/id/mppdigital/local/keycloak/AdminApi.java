package id.mppdigital.local.keycloak;

import id.mppdigital.local.access.Answer;
import id.mppdigital.local.access.Api;
import id.mppdigital.local.access.SignIn;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Keycloak's Admin REST API for the realm {@code mpp}, as the client that its first start made.
 *
 * @param url of the server
 */
record AdminApi(String url, String secret) {
    static final String CLIENT = "launcher";

    /** With a token of its own: they last for a minute. */
    private Api api() {
        return new Api(url + "/admin/realms/mpp", new SignIn(url + "/realms/master").client(CLIENT, secret));
    }

    JsonNode get(String path) {
        return api().get(path).require();
    }

    Answer post(String path, Object body) {
        return api().post(path, body, Map.of());
    }

    void put(String path, Object body) {
        api().put(path, body).require();
    }

    /** Keycloak's own id of a client. */
    String idOf(String client) {
        return get("/clients?clientId=" + client).path(0).path("id").asString();
    }
}
