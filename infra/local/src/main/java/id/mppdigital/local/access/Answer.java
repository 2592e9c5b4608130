package id.mppdigital.local.access;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** What the platform answered. */
public record Answer(String request, int status, String text) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    public boolean ok() {
        return status >= 200 && status < 300;
    }

    /** The body; a missing node when it isn't JSON. */
    public JsonNode json() {
        try {
            return text.isEmpty() ? JsonNodeFactory.instance.missingNode() : JSON.readTree(text);
        } catch (JacksonException e) {
            return JsonNodeFactory.instance.missingNode();
        }
    }

    /** The body of a success; anything else is thrown with what the platform said about it. */
    public JsonNode require() {
        if (!ok()) {
            throw new Refused(request + " → " + status + " " + explanation());
        }
        return json();
    }

    /** The problem's detail and its errors on lines of their own (RFC 9457), or the text itself. */
    public String explanation() {
        var problem = json();
        if (!problem.has("status")) {
            return text;
        }
        var lines = new StringBuilder(
                problem.path("detail").asString(problem.path("title").asString("")));
        problem.path("errors")
                .forEach(error -> lines.append("\n    ")
                        .append(error.path("pointer").asString(""))
                        .append(": ")
                        .append(error.path("detail").asString("")));
        return lines.toString();
    }
}
