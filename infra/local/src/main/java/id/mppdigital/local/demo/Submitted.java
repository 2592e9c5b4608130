package id.mppdigital.local.demo;

import tools.jackson.databind.JsonNode;

/** An application as its applicant holds it in hand. */
record Submitted(String id, String registrationNumber) {
    static Submitted of(JsonNode receipt) {
        return new Submitted(
                receipt.path("id").asString(),
                receipt.path("registrationNumber").asString());
    }
}
