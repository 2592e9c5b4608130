package id.mppdigital.citizen.registers;

import id.mppdigital.citizen.attributes.FactSource;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What a register said about a person. */
public sealed interface RegisterAnswer {

    /** A field that the register left empty is absent. */
    record Found(Map<FactSource, JsonNode> values) implements RegisterAnswer {
        /** Without the values, so that no log shows them by accident. */
        @Override
        public String toString() {
            return "Found" + values.keySet();
        }
    }

    /** The register works and knows no such person. */
    record NotFound() implements RegisterAnswer {}

    /** Nothing is known about the person either way: never to be read as "not found". */
    record Unavailable(Reason reason) implements RegisterAnswer {}

    enum Reason {
        UNREACHABLE,
        TOO_SLOW,
        /** The day's quota is used up. */
        QUOTA_EXHAUSTED,
        LOGIN_REFUSED,
        /** It said something that its protocol does not hold. */
        UNREADABLE,
        /** Not asked: too many calls are under way. */
        BUSY,
        /** Not asked: it failed lately. */
        RESTING;

        /** False when the person's NIK never left this service. */
        public boolean wasAsked() {
            return this != BUSY && this != RESTING;
        }
    }
}
