package id.mppdigital.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import id.mppdigital.platform.test.server.TestPort;
import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.handler.codec.dns.DatagramDnsQuery;
import io.netty.handler.codec.dns.DatagramDnsQueryDecoder;
import io.netty.handler.codec.dns.DatagramDnsResponse;
import io.netty.handler.codec.dns.DatagramDnsResponseEncoder;
import io.netty.handler.codec.dns.DefaultDnsRawRecord;
import io.netty.handler.codec.dns.DnsRecordType;
import io.netty.handler.codec.dns.DnsResponseCode;
import io.netty.handler.codec.dns.DnsSection;
import io.netty.resolver.dns.DnsServerAddressStreamProvider;
import io.netty.resolver.dns.SingletonDnsServerAddressStreamProvider;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.Executors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;

/** A service with two instances, and the name server that says where they are. */
@TestConfiguration(proxyBeanMethods = false)
class TwoInstances {
    private static final String NAME = "statistics.mpp.test";
    private static final int PORT = TestPort.free();

    static final String FIRST = "127.0.0.1";
    static final String SECOND = "127.0.0.2";

    private static volatile List<String> addresses = List.of();

    /** An instance at its own address; says which one it is. */
    static final class Instance implements AutoCloseable {
        private final HttpServer server;

        /** @param kept whether it lets its clients keep their connections */
        Instance(String address, boolean kept) {
            try {
                server = HttpServer.create(new InetSocketAddress(address, PORT), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
            server.createContext("/", exchange -> {
                try (exchange) {
                    var body = address.getBytes(UTF_8);
                    if (!kept) {
                        exchange.getResponseHeaders().set("Connection", "close");
                    }
                    exchange.sendResponseHeaders(200, body.length);
                    exchange.getResponseBody().write(body);
                }
            });
            server.start();
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }

    static String url() {
        return "http://" + NAME + ":" + PORT;
    }

    /** What the name server says from now on. */
    static void at(String... now) {
        addresses = List.of(now);
    }

    @Bean
    DnsServerAddressStreamProvider nameServer() {
        return new SingletonDnsServerAddressStreamProvider((InetSocketAddress) listen().localAddress());
    }

    private static Channel listen() {
        return new Bootstrap()
                .group(new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory()))
                .channel(NioDatagramChannel.class)
                .handler(new ChannelInitializer<>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        channel.pipeline()
                                .addLast(
                                        new DatagramDnsQueryDecoder(),
                                        new DatagramDnsResponseEncoder(),
                                        new Answering());
                    }
                })
                .bind(InetAddress.getLoopbackAddress(), 0)
                .syncUninterruptibly()
                .channel();
    }

    /** Each answer holds for a second. */
    private static final class Answering extends SimpleChannelInboundHandler<DatagramDnsQuery> {
        @Override
        protected void channelRead0(ChannelHandlerContext context, DatagramDnsQuery query) throws IOException {
            var answer = new DatagramDnsResponse(query.recipient(), query.sender(), query.id());
            var question = query.recordAt(DnsSection.QUESTION);
            answer.addRecord(DnsSection.QUESTION, question);
            if (!question.name().equals(NAME + ".")) {
                answer.setCode(DnsResponseCode.NXDOMAIN);
            } else if (question.type().equals(DnsRecordType.A)) {
                for (var address : addresses) {
                    var raw = Unpooled.wrappedBuffer(
                            InetAddress.getByName(address).getAddress());
                    answer.addRecord(
                            DnsSection.ANSWER, new DefaultDnsRawRecord(question.name(), DnsRecordType.A, 1, raw));
                }
            }
            context.writeAndFlush(answer);
        }
    }
}
