package id.mppdigital.local.ledger;

import id.mppdigital.contracts.ledger.CheckpointKey;
import id.mppdigital.contracts.ledger.Line;
import id.mppdigital.local.access.Answer;
import id.mppdigital.local.access.Api;
import id.mppdigital.local.process.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;

/** The ledger as its API shows it to an auditor. */
public final class LedgerApi {
    private static final Duration A_MOMENT = Duration.ofSeconds(1);
    private static final int TRIES = 60;

    private final Supplier<Api> signIn;
    private Api api;

    /** @param signIn asked again when a token has expired: a large ledger takes longer than a token lives */
    public LedgerApi(Supplier<Api> signIn) {
        this.signIn = signIn;
        this.api = signIn.get();
    }

    record Totals(long chains, long lines, long unchained) {}

    Totals totals() {
        var totals = get("/totals").require();
        return new Totals(
                totals.path("chains").asLong(),
                totals.path("lines").asLong(),
                totals.path("unchained").asLong());
    }

    List<CheckpointKey> keys() {
        return get("/keys")
                .require()
                .path("keys")
                .valueStream()
                .map(key ->
                        CheckpointKey.of(key.path("x").asString(), key.path("y").asString()))
                .toList();
    }

    List<SignedCheckpoint> checkpoints() {
        var checkpoints = new ArrayList<SignedCheckpoint>();
        pages(
                "/checkpoints?limit=1000",
                item -> checkpoints.add(SignedCheckpoint.of(item.path("signed").asString())));
        return checkpoints;
    }

    void lines(Consumer<Line> each) {
        pages("/lines?limit=2000", item -> each.accept(line(item)));
    }

    private void pages(String path, Consumer<JsonNode> each) {
        var next = "";
        do {
            var page = get(path + next).require();
            page.path("items").forEach(each);
            next = page.path("next").isString() ? "&after=" + page.path("next").asString() : "";
        } while (!next.isEmpty());
    }

    private Answer get(String path) {
        for (int tries = 1; ; tries++) {
            var answer = api.get("/citizens/v1/ledger" + path);
            if (tries == TRIES || answer.status() != 401 && answer.status() != 503) {
                return answer;
            }
            if (answer.status() == 401) {
                api = signIn.get();
                tries = TRIES - 1;
            } else {
                Deadline.pause(A_MOMENT);
            }
        }
    }

    private static Line line(JsonNode item) {
        var checkpoint = item.path("checkpoint");
        return new Line(
                new Line.Place(
                        item.path("chain").asString(), item.path("position").asLong()),
                item.at("/hashes/content").asString(),
                item.at("/hashes/line").asString(),
                Line.Contents.valueOf(item.path("contents").asString()),
                checkpoint.isNumber() ? checkpoint.asLong() : null,
                item.path("end").asBoolean());
    }
}
