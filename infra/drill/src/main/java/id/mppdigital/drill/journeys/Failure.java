package id.mppdigital.drill.journeys;

import java.time.Instant;

/** A step that failed, and how. */
public record Failure(Instant at, String reason) {
    @Override
    public String toString() {
        return at + " " + reason;
    }
}
