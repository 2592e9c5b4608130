package id.mppdigital.gateway;

import static id.mppdigital.gateway.TwoInstances.FIRST;
import static id.mppdigital.gateway.TwoInstances.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.gateway.TwoInstances.Instance;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import org.junit.jupiter.api.Test;

/** A service's name has several addresses, and they change while the gateway runs. */
class InstancesIT extends RunningGateway {
    @Test
    void each_instance_has_its_share_and_one_that_is_gone_fails_nobody() throws Exception {
        TwoInstances.at(FIRST, SECOND);
        try (var _ = new Instance(SECOND, false)) {
            try (var _ = new Instance(FIRST, false)) {
                await().until(() -> ask().equals(FIRST)); // what was known before has been forgotten
                var share = new HashMap<String, Integer>();
                for (int request = 0; request < 40; request++) {
                    share.merge(ask(), 1, Integer::sum);
                }
                assertThat(share.get(FIRST)).isBetween(8, 32);
            }
            // The name server still names both: the next address is taken, within the same request.
            for (int request = 0; request < 6; request++) {
                assertThat(ask()).isEqualTo(SECOND);
            }
        }
    }

    /** The connections' life is 2 s in these tests, and 30 s as it is shipped. */
    @Test
    void a_new_instance_is_found_though_the_one_before_keeps_its_connections() throws Exception {
        TwoInstances.at(FIRST);
        try (var _ = new Instance(FIRST, true)) {
            await().untilAsserted(() -> assertThat(ask()).isEqualTo(FIRST));

            TwoInstances.at(SECOND);
            try (var _ = new Instance(SECOND, true)) {
                await().atMost(Duration.ofSeconds(20))
                        .untilAsserted(() -> assertThat(ask()).isEqualTo(SECOND));
            }
        }
    }

    /** Which instance answered. */
    private String ask() throws IOException, InterruptedException {
        var answer = send(to("/statistics/v1/national"));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
