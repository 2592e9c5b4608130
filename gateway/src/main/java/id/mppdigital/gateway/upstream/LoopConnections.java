package id.mppdigital.gateway.upstream;

import io.netty.resolver.AddressResolverGroup;
import java.net.SocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.Connection;
import reactor.netty.ConnectionObserver;
import reactor.netty.resources.ConnectionProvider;
import reactor.netty.transport.TransportConfig;

/**
 * A pool of connections for each event loop. A connection lives on the loop that opened it; taken from a common pool it
 * mostly belongs to another loop than the request, and both directions of both messages would wake that other thread
 * up.
 */
final class LoopConnections implements ConnectionProvider {
    private final Function<String, ConnectionProvider> pools;
    private final Map<Thread, ConnectionProvider> byLoop = new ConcurrentHashMap<>();
    private final ConnectionProvider elsewhere;

    /** @param pools makes a pool of that name */
    LoopConnections(Function<String, ConnectionProvider> pools) {
        this.pools = pools;
        this.elsewhere = pools.apply("elsewhere");
    }

    @Override
    public Mono<? extends Connection> acquire(
            TransportConfig config,
            ConnectionObserver observer,
            @Nullable Supplier<? extends SocketAddress> address,
            @Nullable AddressResolverGroup<?> resolver) {
        return here().acquire(config, observer, address, resolver);
    }

    /** A request whose token had to be checked first has left its loop. */
    private ConnectionProvider here() {
        var thread = Thread.currentThread();
        return Schedulers.isInNonBlockingThread()
                ? byLoop.computeIfAbsent(thread, loop -> pools.apply(loop.getName()))
                : elsewhere;
    }

    private Stream<ConnectionProvider> all() {
        return Stream.concat(byLoop.values().stream(), Stream.of(elsewhere));
    }

    @Override
    public void disposeWhen(SocketAddress address) {
        all().forEach(pool -> pool.disposeWhen(address));
    }

    @Override
    public Mono<Void> disposeLater() {
        return Flux.fromStream(this::all)
                .flatMap(ConnectionProvider::disposeLater)
                .then();
    }

    @Override
    public void dispose() {
        disposeLater().subscribe();
    }

    @Override
    public boolean isDisposed() {
        return elsewhere.isDisposed();
    }

    @Override
    public int maxConnections() {
        return elsewhere.maxConnections();
    }
}
