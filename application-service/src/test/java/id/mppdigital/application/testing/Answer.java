package id.mppdigital.application.testing;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What the service answered. */
public record Answer(int status, HttpHeaders headers, JsonNode body) {
    public String text(String pointer) {
        return body.at(pointer).asString();
    }

    /** The problem's code; empty for an answer that is none. */
    public String code() {
        return body.path("code").asString("");
    }

    /** Of the items of a page. */
    public List<String> ids() {
        return body.path("items")
                .valueStream()
                .map(item -> item.path("id").asString())
                .toList();
    }

    public List<String> faults() {
        return body.path("errors")
                .valueStream()
                .map(fault -> fault.path("pointer").asString() + " "
                        + fault.path("code").asString())
                .toList();
    }
}
