package id.mppdigital.portal.api.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventsTests {
    private final CompletableFuture<Void> left = new CompletableFuture<>();
    private final CompletableFuture<Void> ended = new CompletableFuture<>();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatCannotBePassedOnEndsTheStreamAtBothEnds(boolean isAFaultOnThisSide) {
        var events = new Events();
        events.onLeave(() -> left.complete(null));
        events.passTo(new Events.Reader() {
            @Override
            public void write(byte[] piece) throws IOException {
                if (isAFaultOnThisSide) {
                    throw new IllegalStateException("recycled");
                }
                throw new IOException("the browser has left");
            }

            @Override
            public void ended() {
                ended.complete(null);
            }
        });

        events.came(new byte[] {1});

        assertThat(left).succeedsWithin(Duration.ofSeconds(30));
        assertThat(ended).succeedsWithin(Duration.ofSeconds(30));
    }
}
