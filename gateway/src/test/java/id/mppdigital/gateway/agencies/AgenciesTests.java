package id.mppdigital.gateway.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.gateway.upstream.UpstreamSettings;
import id.mppdigital.gateway.upstream.Upstreams;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.events.Received;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class AgenciesTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final UpstreamSettings settings = new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("mpp.gateway.upstream", UpstreamSettings.class);
    private final Agencies agencies = new Agencies(new Upstreams(settings, new SimpleMeterRegistry()), settings);

    @ParameterizedTest
    @CsvSource({"good-desk,false", "good-webhook,false", "good-own-key-and-api,true"})
    void the_catalogues_events_are_understood(String sample, boolean offered) throws IOException {
        var file = new ClassPathResource("contracts/samples/events/agency-changed.v1/" + sample + ".json");
        var agency = JSON.readValue(file.getContentAsByteArray(), AgencyChanged.class);

        agencies.apply(received(agency, 1));

        assertThat(agencies.find(agency.code()).isPresent()).isEqualTo(offered);
    }

    @Test
    void an_older_event_that_comes_again_changes_nothing() {
        agencies.apply(received(agency("https://old.example.id"), 1));
        agencies.apply(received(agency("https://new.example.id"), 2));
        agencies.apply(received(agency("https://old.example.id"), 1));

        assertThat(agencies.find("polres-tegal"))
                .hasValueSatisfying(api -> assertThat(api.base()).isEqualTo("https://new.example.id"));
    }

    @Test
    void an_api_that_is_taken_back_or_no_longer_allowed_is_gone() {
        agencies.apply(received(agency("https://api.example.id"), 1));
        agencies.apply(received(agency("http://api.example.id"), 2));
        assertThat(agencies.find("polres-tegal")).isEmpty();

        agencies.apply(received(agency("https://api.example.id"), 3));
        agencies.apply(received(agency(null), 4));
        assertThat(agencies.find("polres-tegal")).isEmpty();
    }

    private static AgencyChanged agency(@Nullable String url) {
        return new AgencyChanged("polres-tegal", url == null ? null : new AgencyChanged.Api(url));
    }

    private static Received<AgencyChanged> received(AgencyChanged agency, long sequence) {
        return new Received<>(
                Ids.next(),
                "/catalog-service",
                "id.mppdigital.catalog.agency-changed.v1",
                agency.code(),
                sequence,
                Instant.EPOCH,
                agency);
    }
}
