package id.mppdigital.platform.test.events;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.mppdigital.platform.test.ProbedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** Fails a test class in which the service published an event that {@code asyncapi.yaml} doesn't describe. */
public final class DocumentedEvents implements AfterAllCallback {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<JsonNode, Schema> READ = new ConcurrentHashMap<>();
    private static final NewEvents NEW = new NewEvents();

    @Override
    public void afterAll(ExtensionContext test) {
        var service =
                SpringExtension.getApplicationContext(test).getEnvironment().getProperty("spring.application.name", "");
        AsyncApi.find(service).ifPresent(api -> {
            var faults = NEW.of(service).stream()
                    .flatMap(event -> faults(api, event).stream())
                    .distinct()
                    .toList();
            if (!faults.isEmpty()) {
                throw new AssertionError(
                        "Events that asyncapi.yaml doesn't have so:\n  " + String.join("\n  ", faults));
            }
        });
    }

    private static List<String> faults(AsyncApi api, ProbedEvent event) {
        var name = "%s on %s".formatted(event.type(), event.topic());
        var message = Optional.ofNullable(event.type()).flatMap(type -> api.sent(event.topic(), type));
        if (message.isEmpty()) {
            return List.of(name + " is nothing that the service sends");
        }
        var faults = new ArrayList<String>();
        headers(api, message.get())
                .validate(JsonMapper.shared().writeValueAsString(event.headers()), InputFormat.JSON)
                .forEach(error -> faults.add(
                        "%s: its headers' %s %s".formatted(name, error.getInstanceLocation(), error.getMessage())));
        return faults;
    }

    private static Schema headers(AsyncApi api, JsonNode message) {
        return READ.computeIfAbsent(message.path("headers"), headers -> {
            var schema = JsonNodeFactory.instance.objectNode();
            schema.set("components", api.components());
            schema.putArray("allOf").add(headers);
            return REGISTRY.getSchema(schema);
        });
    }
}
