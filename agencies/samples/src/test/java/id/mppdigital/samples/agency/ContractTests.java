package id.mppdigital.samples.agency;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.samples.agency.journal.Webhook;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/** Every message that the platform promises to send can be read here. */
class ContractTests {
    static Stream<Resource> goodMessages() throws IOException {
        return Stream.of(new PathMatchingResourcePatternResolver()
                .getResources("classpath*:contracts/samples/agency/application-*/good-*.json"));
    }

    @ParameterizedTest
    @MethodSource("goodMessages")
    void aGoodMessageIsReadCompletely(Resource sample) throws IOException {
        var json = JsonMapper.shared().readTree(sample.getContentAsByteArray());

        var message = JsonMapper.shared().treeToValue(json, Webhook.class);

        assertThat(message.type()).isEqualTo(json.get("type").asString());
        assertThat(message.data().applicationId())
                .isEqualTo(json.at("/data/applicationId").asString());
        assertThat(message.data().sequence())
                .isEqualTo(json.at("/data/sequence").asLong());
        var dossier = message.data().dossier();
        if (json.at("/data/dossier").isObject()) {
            assertThat(dossier).isNotNull();
            var read = JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(dossier));
            assertThat(read.get("answers")).isEqualTo(json.at("/data/dossier/answers"));
            assertThat(read.get("documents")).isEqualTo(json.at("/data/dossier/documents"));
        } else {
            assertThat(dossier).isNull();
        }
    }
}
