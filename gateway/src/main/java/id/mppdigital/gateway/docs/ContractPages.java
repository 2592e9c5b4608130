package id.mppdigital.gateway.docs;

import java.util.Comparator;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The contracts beside the APIs, as pages to read: what may be refused, what is published, what
 * agencies are sent, what their registers are asked.
 */
@Component
class ContractPages {
    private static final String RAW = "/docs/contracts/";

    private final Contracts contracts;

    ContractPages(Contracts contracts) {
        this.contracts = contracts;
    }

    /** All codes of all services with both texts; {@code #<code>} leads to one. */
    byte[] refusals() {
        var page = new Html()
                .paragraph("Every refusal is problem details (RFC 9457) with one of these codes. Its detail is in"
                        + " Indonesian, or in English where Accept-Language asks for it; {0}, {1} … stand for"
                        + " what differs from case to case. A code never changes its meaning.");
        for (var list : contracts.all("problems/*.json")) {
            var service = list.content().path("service").asString();
            page.heading(service, service.equals("platform") ? "Everywhere" : service)
                    .table("Code", "Status", "Bahasa Indonesia", "English");
            list.content()
                    .path("refusals")
                    .valueStream()
                    .sorted(Comparator.comparing(refusal -> refusal.path("code").asString()))
                    .forEach(refusal -> page.row(
                            refusal.path("code").asString(),
                            refusal.path("code").asString(),
                            refusal.path("status").asString(),
                            refusal.path("id").asString(),
                            refusal.path("en").asString()));
            page.end().link(RAW + "problems/" + list.name(), "As JSON");
        }
        return page.page("Refusals");
    }

    /** The AsyncAPI document, channel by channel. */
    byte[] events() {
        var document = contracts.yaml("asyncapi.yaml");
        var page = new Html()
                .paragraph(document.path("info").path("description").asString())
                .link(RAW + "asyncapi.yaml", "The AsyncAPI document");
        document.path("channels").properties().forEach(channel -> {
            var address = channel.getValue().path("address").asString();
            page.heading(address, address)
                    .paragraph(channel.getValue().path("description").asString(""));
            operations(page, document, "#/channels/" + channel.getKey());
            channel.getValue().path("messages").propertyNames().forEach(name -> message(page, document, name));
        });
        return page.page("Events");
    }

    private static void operations(Html page, JsonNode document, String channel) {
        page.table("Who", "Does", "What");
        document.path("operations").properties().stream()
                .filter(one ->
                        one.getValue().path("channel").path("$ref").asString().equals(channel))
                .forEach(one -> page.row(
                        one.getKey(),
                        one.getValue().path("tags").path(0).path("name").asString(""),
                        one.getValue().path("action").asString(),
                        one.getValue().path("summary").asString("")));
        page.end();
    }

    private void message(Html page, JsonNode document, String name) {
        var message = document.path("components").path("messages").path(name);
        var schema = message.path("payload").path("schema").path("$ref").asString("");
        page.subheading(message.path("name").asString(name)).link(RAW + schema, "Its JSON Schema");
        samples(page, schema);
    }

    /** The bodies that agencies receive, with samples. */
    byte[] webhooks() {
        return ofFolder(
                "agency",
                "Webhooks to agencies",
                "What the platform POSTs to the endpoint in an agency's manifest, signed by the Standard Webhooks"
                        + " specification. docs/guides/plug-in-an-agency.md shows how to check the signature.",
                "agency-webhooks");
    }

    /** What a register of an agency is asked and answers, with samples. */
    byte[] registers() {
        return ofFolder(
                "provider",
                "Registers of agencies",
                "What the platform POSTs to an agency's register that speaks ATTRIBUTES, and what the register answers."
                        + " docs/guides/offer-a-register.md shows how to check the signature.",
                "attribute-provider");
    }

    /** @param api the name of the OpenAPI document that holds the same schemas */
    private byte[] ofFolder(String folder, String title, String introduction, String api) {
        var page = new Html()
                .paragraph(introduction)
                .link("/docs?urls.primaryName=" + api, "As an API description (OpenAPI)");
        for (var schema : contracts.all(folder + "/*.json")) {
            var name = schema.name().replace(".schema.json", "");
            page.heading(name, name)
                    .paragraph(schema.content().path("title").asString(""))
                    .paragraph(schema.content().path("description").asString(""))
                    .link(RAW + folder + "/" + schema.name(), "Its JSON Schema")
                    .code(contracts.pretty(schema.content()));
            samples(page, folder + "/" + schema.name());
        }
        return page.page(title);
    }

    private void samples(Html page, String schema) {
        for (var sample : contracts.all("samples/" + schema.replace(".schema.json", "") + "/good-*.json")) {
            page.paragraph("Sample: " + sample.name()).code(contracts.pretty(sample.content()));
        }
    }
}
