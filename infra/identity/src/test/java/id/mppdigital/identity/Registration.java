package id.mppdigital.identity;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** The registration of accounts, called as the launcher does. */
record Registration(int port, String secret) {
    static Registration at(int port) {
        return new Registration(port, "test-admin");
    }

    HttpResponse<String> client(Map<String, Object> client) throws Exception {
        return post("/accounts/clients", client);
    }

    HttpResponse<String> person(Map<String, Object> person) throws Exception {
        return post("/accounts/people", person);
    }

    HttpResponse<String> post(String path, Map<String, Object> body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + secret)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JsonMapper.shared().writeValueAsString(body)))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            return http.send(request, BodyHandlers.ofString());
        }
    }
}
