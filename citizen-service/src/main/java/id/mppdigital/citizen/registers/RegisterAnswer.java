package id.mppdigital.citizen.registers;

import id.mppdigital.citizen.attributes.FactSource;
import java.util.Map;
import java.util.Set;
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

    /**
     * What a register said that only compares. A claim that it said nothing about is in neither set; both are empty when
     * there was nothing to compare, and then nobody was asked.
     */
    record Compared(Set<FactSource> confirmed, Set<FactSource> refuted) implements RegisterAnswer {}

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
        RESTING,
        /** Not asked: this installation has no address or no credentials for it. */
        NOT_CONNECTED;

        /** False when the person's NIK never left this service. */
        public boolean wasAsked() {
            return this != BUSY && this != RESTING && this != NOT_CONNECTED;
        }
    }
}
