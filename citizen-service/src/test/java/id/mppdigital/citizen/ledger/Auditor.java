package id.mppdigital.citizen.ledger;

import id.mppdigital.citizen.CitizenApi;
import id.mppdigital.contracts.ledger.Checkpoint;
import id.mppdigital.contracts.ledger.CheckpointKey;
import id.mppdigital.contracts.ledger.Finding;
import id.mppdigital.contracts.ledger.LedgerCheck;
import id.mppdigital.contracts.ledger.Line;
import id.mppdigital.platform.test.Tokens;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks the whole ledger by the API, as an auditor's program does. */
class Auditor {
    private final CitizenApi api;
    private final String token;

    Auditor(CitizenApi api, Tokens tokens) {
        this.api = api;
        this.token = tokens.with(Map.of("sub", "agus"), "auditor");
    }

    List<Finding> findings(int pageSize) {
        return findings(pageSize, Map.of());
    }

    /** @param kept checkpoints from an earlier time */
    List<Finding> findings(int pageSize, Map<Long, String> kept) {
        var found = new ArrayList<Finding>();
        var check = new LedgerCheck(kept, found::add);
        var keys = get("/keys")
                .path("keys")
                .valueStream()
                .map(key ->
                        CheckpointKey.of(key.path("x").asString(), key.path("y").asString()))
                .toList();
        checkpoints().forEach((_, signed) -> check.checkpoint(said(signed), signed, keys));
        var totals = get("/totals");
        lines(pageSize).forEach(check::line);
        check.end(totals.path("lines").asLong(), totals.path("unchained").asLong());
        return found;
    }

    /** By number. */
    Map<Long, String> checkpoints() {
        var checkpoints = new TreeMap<Long, String>();
        each(
                "/checkpoints?limit=3",
                item -> checkpoints.put(
                        item.path("number").asLong(), item.path("signed").asString()));
        return checkpoints;
    }

    private static Checkpoint said(String signed) {
        var claims = JsonMapper.shared().readTree(Base64.getUrlDecoder().decode(signed.split("\\.")[1]));
        return new Checkpoint(
                claims.path("number").asLong(),
                claims.path("heads").asLong(),
                claims.path("root").asString(),
                claims.path("previous").asString());
    }

    List<Line> lines(int pageSize) {
        var lines = new ArrayList<Line>();
        each("/lines?limit=" + pageSize, line -> lines.add(line(line)));
        return lines;
    }

    private void each(String path, Consumer<JsonNode> item) {
        var next = "";
        do {
            var page = get(path + next);
            page.path("items").forEach(item);
            next = page.path("next").isNull()
                    ? ""
                    : "&after=" + page.path("next").asString();
        } while (!next.isEmpty());
    }

    private JsonNode get(String path) {
        return api.get(token, "/citizens/v1/ledger" + path).json();
    }

    private static Line line(JsonNode json) {
        var checkpoint = json.path("checkpoint");
        return new Line(
                new Line.Place(
                        json.path("chain").asString(), json.path("position").asLong()),
                json.at("/hashes/content").asString(),
                json.at("/hashes/line").asString(),
                Line.Contents.valueOf(json.path("contents").asString()),
                checkpoint.isNumber() ? checkpoint.asLong() : null,
                json.path("end").asBoolean());
    }
}
