package id.mppdigital.gateway.channels;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.events.Received;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class ChannelsTests {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Channels channels = new Channels();

    @ParameterizedTest
    @CsvSource({
        "good-portal,false,false",
        "good-without-limits,false,false",
        "good-with-limits-and-origins,true,true",
        "good-closed,false,false"
    })
    void the_catalogues_events_are_understood(String sample, boolean limited, boolean calledFromBrowsers)
            throws IOException {
        var file = new ClassPathResource("contracts/samples/events/channel-changed.v1/" + sample + ".json");
        var channel = JSON.readValue(file.getContentAsByteArray(), ChannelChanged.class);

        channels.apply(new Received<>(
                Ids.next(),
                "/catalog-service",
                "id.mppdigital.catalog.channel-changed.v1",
                channel.code(),
                1,
                Instant.EPOCH,
                channel));

        assertThat(channels.of(channel.client()).isPresent()).isEqualTo(limited);
        assertThat(channels.allow("https://app.banjarmasin.example")).isEqualTo(calledFromBrowsers);
    }
}
