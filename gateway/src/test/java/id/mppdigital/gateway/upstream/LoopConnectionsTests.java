package id.mppdigital.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.Connection;
import reactor.netty.ConnectionObserver;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.transport.TransportConfig;

class LoopConnectionsTests {
    private final Map<String, ConnectionProvider> pools = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();
    private final LoopConnections connections = new LoopConnections(this::pool);

    @Test
    void every_loop_has_a_pool_of_its_own() {
        var one = Schedulers.newSingle("loop-a");
        var other = Schedulers.newSingle("loop-b");
        try {
            List.of(one, other, one)
                    .forEach(loop -> Mono.defer(this::acquire).subscribeOn(loop).block());
        } finally {
            one.dispose();
            other.dispose();
        }

        assertThat(asked).hasSize(3);
        assertThat(asked.getLast()).startsWith("loop-a").isEqualTo(asked.getFirst());
        assertThat(asked.get(1)).startsWith("loop-b");
    }

    @Test
    void who_left_its_loop_to_have_a_token_checked_uses_one_that_all_of_them_share() {
        Mono.defer(this::acquire).subscribeOn(Schedulers.boundedElastic()).block();
        acquire().block();

        assertThat(asked).containsExactly("elsewhere", "elsewhere");
    }

    @Test
    void all_pools_end_together() {
        var loop = Schedulers.newSingle("loop-c");
        try {
            Mono.defer(this::acquire).subscribeOn(loop).block();
        } finally {
            loop.dispose();
        }

        connections.disposeLater().block();

        assertThat(pools).hasSize(2);
        pools.values().forEach(pool -> verify(pool).disposeLater());
    }

    private Mono<? extends Connection> acquire() {
        return connections.acquire(mock(TransportConfig.class), ConnectionObserver.emptyListener(), null, null);
    }

    private ConnectionProvider pool(String name) {
        var pool = mock(ConnectionProvider.class);
        when(pool.acquire(any(), any(), any(), any())).thenAnswer(_ -> {
            asked.add(name);
            return Mono.empty();
        });
        when(pool.disposeLater()).thenReturn(Mono.empty());
        pools.put(name, pool);
        return pool;
    }
}
