package id.mppdigital.upgrade.contracts;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.yaml.snakeyaml.Yaml;

/** Topics and types of events in an AsyncAPI document. */
final class Channels {
    private Channels() {}

    /** What the version before listens to and nobody sends any more. */
    static List<String> gone(String then, String now) {
        var gone = said(then);
        gone.removeAll(said(now));
        return gone.stream().map(what -> "asyncapi.yaml: " + what + " is gone").toList();
    }

    private static SortedSet<String> said(String document) {
        Map<String, Object> content = new Yaml().load(document);
        var said = new TreeSet<String>();
        part(content, "channels").forEach((name, channel) -> {
            var address = part(content, "channels").get(name) instanceof Map<?, ?> it ? it.get("address") : null;
            said.add("channel " + (address == null ? name : address));
            if (channel instanceof Map<?, ?> it && it.get("messages") instanceof Map<?, ?> messages) {
                messages.keySet().forEach(message -> said.add("message " + message + " of channel " + name));
            }
        });
        return said;
    }

    @SuppressWarnings("unchecked") // keys of this document are names
    private static Map<String, Object> part(Map<String, Object> content, String name) {
        return content.get(name) instanceof Map<?, ?> it ? (Map<String, Object>) it : Map.of();
    }
}
