package id.mppdigital.upgrade.contracts;

import id.mppdigital.platform.test.api.ApiChanges;
import id.mppdigital.platform.test.api.Direction;
import id.mppdigital.platform.test.api.SchemaChanges;
import id.mppdigital.upgrade.source.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds what of the contracts no longer goes together with released ones. Two versions run side by side, so each must
 * read what the other writes: an event that was recorded then by a reader of today, and one of today by a reader of
 * then. Of an API only its clients are older.
 */
public final class ContractChanges {
    private static final String ROOT = "contracts/src/main/resources/contracts/";
    private static final Pattern SCHEMA = Pattern.compile(ROOT + "((events|agency|provider)/[^/]+)\\.schema\\.json");
    private static final Pattern API = Pattern.compile(ROOT + "(openapi/[^/]+)\\.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Sources then;
    private final Sources now;
    private final List<String> breaking = new ArrayList<>();

    private ContractChanges(Sources then, Sources now) {
        this.then = then;
        this.now = now;
    }

    /** Each as a sentence; empty when both versions may run side by side. */
    public static List<String> breaking(Sources then, Sources now) {
        var changes = new ContractChanges(then, now);
        then.files().forEach(changes::compare);
        return changes.breaking;
    }

    private void compare(String file) {
        var schema = SCHEMA.matcher(file);
        var api = API.matcher(file);
        if (schema.matches()) {
            compareSchema(file, schema.group(1));
        } else if (api.matches()) {
            compareApi(file, api.group(1));
        } else if (file.equals(ROOT + "asyncapi.yaml")) {
            breaking.addAll(Channels.gone(then.text(file), now.text(file)));
        }
    }

    private void compareApi(String file, String name) {
        if (isThere(file, name)) {
            add(name, ApiChanges.breaking(json(then, file), json(now, file)));
        }
    }

    private void compareSchema(String file, String name) {
        if (!isThere(file, name)) {
            return;
        }
        var was = json(then, file);
        var is = json(now, file);
        add(name + ", read by the version before:", new SchemaChanges(was, is, Direction.ANSWER).compare("", was, is));
        add(
                name + ", written by the version before:",
                new SchemaChanges(was, is, Direction.REQUEST).compare("", was, is));
        add(name, OtherRules.changed(was, is));
        add(name, Recorded.refused("recorded then", recorded(then, name), "of today", is));
        add(name, Recorded.refused("of today", recorded(now, name), "of then", was));
    }

    private boolean isThere(String file, String name) {
        if (!now.files().contains(file)) {
            breaking.add(name + " is gone");
        }
        return now.files().contains(file);
    }

    private static List<Recorded> recorded(Sources sources, String name) {
        var folder = ROOT + "samples/" + name + "/good-";
        return sources.files().stream()
                .filter(file -> file.startsWith(folder))
                .map(file -> new Recorded(file.substring(file.lastIndexOf('/') + 1), sources.text(file)))
                .toList();
    }

    private void add(String name, List<String> changes) {
        changes.forEach(change -> breaking.add(name + " " + change));
    }

    private static JsonNode json(Sources sources, String file) {
        return JSON.readTree(sources.text(file));
    }
}
