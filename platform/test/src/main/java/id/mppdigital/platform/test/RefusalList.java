package id.mppdigital.platform.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The published list of a service's refusals, {@code contracts/problems/<service>.json}, with both texts of each code.
 */
public final class RefusalList {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private record Entry(String code, int status, String id, String en) {}

    private record Published(String service, List<Entry> refusals) {}

    private final Published list;

    private RefusalList(Published list) {
        this.list = list;
    }

    /** @param refusals what {@code PublishedRefusal.of(XRefusal.values())} gives */
    public static RefusalList of(String service, List<?> refusals) {
        return new RefusalList(
                new Published(service, JSON.convertValue(refusals, new TypeReference<List<Entry>>() {})));
    }

    /** Checks that every refusal has different texts in the two languages, and that the published list is current. */
    public void isPublished() {
        assertThat(list.refusals()).allSatisfy(entry -> {
            assertThat(entry.code()).matches("[a-zA-Z0-9]+(-[a-z0-9]+)*");
            assertThat(entry.id()).isNotBlank();
            assertThat(entry.en()).isNotBlank().isNotEqualTo(entry.id());
        });
        CommittedContract.of("problems/" + list.service() + ".json").holds(JSON.writeValueAsString(list) + "\n");
    }
}
