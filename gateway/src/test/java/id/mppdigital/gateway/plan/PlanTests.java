package id.mppdigital.gateway.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.http.HttpMethod;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;

class PlanTests {
    private final Plan plan = TestPlan.shipped();

    @ParameterizedTest
    @CsvSource({
        "/catalog/v1/malls, true",
        "/catalog/v1, true",
        "/docs, true",
        "/catalog/v10/malls, false",
        "/docsx, false",
        "/actuator/health, false",
        "/, false"
    })
    void a_prefix_ends_at_a_slash(String path, boolean known) {
        assertThat(plan.knows(path)).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "/catalog/v1/malls, true",
        "/statistics/v1/national, true",
        "/docs/page.js, true",
        "/health, true",
        "/health/readiness, false",
        "/applications/v1/status/63.71-2026-000001, true",
        "/applications/v1/statuses, false",
        "/applications/v1/applications, false",
        "/citizens/v1/me, false",
        "/agencies/polres-tegal/x, false",
        "/nowhere, false"
    })
    void anyone_reads_catalogue_statistics_documents_a_receipts_status_and_whether_the_door_is_open(
            String path, boolean readable) {
        assertThat(plan.readableByAnyone(path)).isEqualTo(readable);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "/applications/v1/status/63.71-2026-000001, 63.71-2026-000001",
                "/applications/v1/%73tatus/63%2E71-2026-000001, 63.71-2026-000001",
                "/applications/v1/status/63.71-2026-000001/x, none",
                "/applications/v1/applications, none"
            })
    void a_receipt_is_known_however_its_path_is_spelt(String path, @Nullable String number) {
        var request = MockServerHttpRequest.method(HttpMethod.GET, URI.create("http://door" + path));

        assertThat(plan.receipt(request.build())).isEqualTo(number);
    }

    @Test
    void who_holds_a_receipt_is_sent_to_the_application_service() {
        assertThat(plan.route("/applications/v1/status/63.71-2026-000001")).isEqualTo("application");
    }

    @ParameterizedTest
    @CsvSource({
        "/applications/v1/applications, STANDARD",
        "/citizens/v1/me/documents, DOCUMENT",
        "/citizens/v1/me/documents/1, STANDARD",
        "/citizens/v1/applications/018f3c1e/documents, DOCUMENT",
        "/catalog/v1/manifests, MANIFESTS",
        "/agencies/polres-tegal/documents, STANDARD"
    })
    void bodies_are_small_except_where_documents_and_manifests_come_in(String path, BodySize size) {
        assertThat(plan.body(MockServerHttpRequest.post(path).build())).isEqualTo(size);
    }

    @ParameterizedTest
    @CsvSource({
        "/applications/v1/stream, true",
        "/notifications/v1/me/messages/stream, true",
        "/applications/v1/applications, false",
        "/agencies/polres-tegal/stream, false"
    })
    void only_our_own_streams_go_on_without_a_time_limit(String path, boolean streams) {
        assertThat(plan.streams(MockServerHttpRequest.get(path).build())).isEqualTo(streams);
        assertThat(plan.streams(MockServerHttpRequest.post(path).build())).isFalse();
    }

    @Test
    void services_stand_on_their_usual_ports_unless_settings_say_where() {
        var settings = new Binder(
                        new MapConfigurationPropertySource(Map.of("mpp.gateway.services.catalog", "http://catalog")))
                .bindOrCreate("mpp.gateway", ServiceSettings.class);

        assertThat(new Plan(Plan.SERVICES, settings.services()).services())
                .extracting(Service::name, service -> service.base().toString())
                .containsExactly(
                        tuple("catalog", "http://catalog"),
                        tuple("citizen", "http://localhost:8102"),
                        tuple("application", "http://localhost:8103"),
                        tuple("notification", "http://localhost:8104"),
                        tuple("connector", "http://localhost:8105"),
                        tuple("statistics", "http://localhost:8106"));
    }

    @Test
    void an_address_for_a_service_that_is_none_stops_the_start_and_names_the_services() {
        assertThatThrownBy(() -> new Plan(Plan.SERVICES, Map.of("catalogue", URI.create("http://catalogue"))))
                .hasMessageContaining("catalogue")
                .hasMessageContaining("catalog, citizen, application, notification, connector, statistics");
    }

    @Test
    void guessing_a_token_is_limited_and_a_caller_is_known_before_his_share_is_counted() {
        assertThat(DoorOrder.values())
                .extracting(DoorOrder::value)
                .isSorted()
                .allMatch(place -> place < 0, "before whatever of Spring's has no order");
        assertThat(List.of(DoorOrder.values()))
                .containsSubsequence(
                        DoorOrder.ADDRESS_LIMIT,
                        DoorOrder.FIREWALL,
                        DoorOrder.RECEIPT_LIMIT,
                        DoorOrder.SIGN_IN,
                        DoorOrder.CALLER_LIMIT);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "/catalog/v1/malls, catalog",
                "/catalog/v1, catalog",
                "/catalog/v10, none",
                "/agencies/polres-tegal/x, /agencies/",
                "/agencies, none",
                "/docs/page.js, none",
                "/health, none"
            })
    void a_path_leads_to_one_service_to_an_agency_or_nowhere(String path, @Nullable String route) {
        assertThat(plan.route(path)).isEqualTo(route);
    }
}
