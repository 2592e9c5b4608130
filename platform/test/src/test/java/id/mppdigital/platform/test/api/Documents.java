package id.mppdigital.platform.test.api;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A small document: one operation that takes a wish and answers with a thing. */
final class Documents {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static final String THINGS = """
            {"openapi": "3.1.0",
             "paths": {
              "/things/{id}": {
               "post": {
                "operationId": "thingMake", "summary": "Makes a thing",
                "parameters": [
                 {"name": "id", "in": "path", "required": true, "description": "Which one.", "schema": {"type": "string"}},
                 {"name": "mode", "in": "query", "description": "How.",
                  "schema": {"type": "string", "enum": ["FAST", "SLOW"]}}],
                "requestBody": {"required": true, "content": {"application/json": {
                 "schema": {"$ref": "#/components/schemas/Wish"}, "example": {"name": "a"}}}},
                "responses": {
                 "201": {"headers": {"Location": {"schema": {"type": "string"}}}, "content": {"application/json": {
                  "schema": {"$ref": "#/components/schemas/Thing"}, "example": {"id": 1, "kind": "SMALL", "part": null}}}},
                 "404": {"$ref": "#/components/responses/Problem404"}}}},
              "/things/stream": {
               "get": {"responses": {"200": {"content": {"text/event-stream": {"schema": {"type": "string"}}}}}}}},
             "components": {
              "responses": {"Problem404": {"content": {"application/problem+json": {
               "schema": {"$ref": "#/components/schemas/Problem"}}}}},
              "schemas": {
               "Problem": {"type": "object", "required": ["code"], "properties": {"code": {"type": "string"}}},
               "Wish": {"type": "object", "required": ["name"],
                "properties": {"name": {"type": "string", "maxLength": 9}, "note": {"type": ["string", "null"]}}},
               "Part": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}},
               "Thing": {"type": "object", "required": ["id", "kind"],
                "properties": {
                 "id": {"type": "integer"},
                 "kind": {"type": "string", "enum": ["SMALL", "LARGE"]},
                 "since": {"type": ["string", "null"], "format": "date-time"},
                 "part": {"anyOf": [{"$ref": "#/components/schemas/Part"}, {"type": "null"}]}}}}}}
            """;

    private Documents() {}

    static JsonNode things() {
        return JSON.readTree(THINGS);
    }

    /** The document after a change: each replacement is a text and what stands there instead. */
    static JsonNode changed(String was, String is) {
        if (!THINGS.contains(was)) {
            throw new IllegalArgumentException(was + " is not there");
        }
        return JSON.readTree(THINGS.replace(was, is));
    }
}
