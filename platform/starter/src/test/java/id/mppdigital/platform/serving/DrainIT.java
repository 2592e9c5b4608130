package id.mppdigital.platform.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.live.LiveStreams;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An instance is told to end while clients use it. */
class DrainIT {
    @Test
    void noRequestMeetsAConnectionThatIsClosedAndEachClientIsTold() throws Exception {
        try (var instance = new OneInstance("mpp.drain.time=3s");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            assertThat(instance.readiness()).isEqualTo(200);
            var using = new CountDownLatch(8);
            Callable<HttpResponse<String>> client = () -> {
                var answer = instance.post("/public/count");
                while (answer.headers().firstValue("Connection").isEmpty()) {
                    using.countDown();
                    answer = instance.post("/public/count");
                }
                return answer;
            };
            var clients = Stream.generate(() -> threads.submit(client)).limit(4).toList();
            using.await();

            var end = threads.submit(instance.context()::close);

            for (var each : clients) {
                assertThat(each.get().statusCode()).isEqualTo(200);
            }
            assertThat(instance.readiness()).isEqualTo(503);
            var late = instance.post("/public/count");
            assertThat(late.statusCode()).isEqualTo(200);
            assertThat(late.headers().firstValue("Connection")).contains("close");
            end.get();
        }
    }

    @Test
    void aLiveStreamGoesOnMeanwhileAndLearnsThenThatItMayComeBack() throws Exception {
        try (var instance = new OneInstance("mpp.drain.time=3s");
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var streams = instance.context().getBean(LiveStreams.class);
            var lines = new CopyOnWriteArrayList<String>();
            var stream = threads.submit(() -> {
                var answer = instance.client()
                        .send(instance.request("/public/stream-of-one-instance").build(), BodyHandlers.ofLines());
                answer.body().forEach(lines::add);
                return lines;
            });
            await().until(() -> streams.isWatched("key"));

            var end = threads.submit(instance.context()::close);
            await().until(() -> instance.readiness() == 503);
            streams.publish("key", "7", "status", "news");

            stream.get();
            end.get();
            assertThat(lines).containsSubsequence("id:7", "event:end", "data:{\"reason\":\"server-stopping\"}");
        }
    }
}
