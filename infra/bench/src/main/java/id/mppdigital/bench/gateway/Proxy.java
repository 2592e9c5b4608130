package id.mppdigital.bench.gateway;

import id.mppdigital.bench.instrument.FreePort;
import id.mppdigital.bench.instrument.Started;
import id.mppdigital.bench.instrument.Tool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A plain proxy, or the back-end behind all of them, in a process of its own. */
record Proxy(Started process, int port) implements AutoCloseable {
    static Proxy backend() throws Exception {
        return nginx("backend", "", "return 200 '{\"items\":[],\"next\":null}';", "default_type application/json;");
    }

    static Proxy nginx(int backend) throws Exception {
        return nginx(
                "proxy",
                "upstream backend { server 127.0.0.1:%d; keepalive 128; keepalive_requests 1000000; }"
                        .formatted(backend),
                "proxy_pass http://backend; proxy_http_version 1.1; proxy_set_header Connection '';",
                "");
    }

    private static Proxy nginx(String name, String upstream, String location, String server) throws Exception {
        int port = FreePort.any();
        var folder = Files.createDirectories(Path.of("target", "nginx-" + name).toAbsolutePath());
        var file = Files.writeString(
                folder.resolve("nginx.conf"), """
                daemon off; worker_processes auto; pid %1$s/nginx.pid; error_log %1$s/error.log;
                events { worker_connections 4096; }
                http {
                  access_log off; keepalive_requests 1000000000;
                  client_body_temp_path %1$s/body; proxy_temp_path %1$s/proxy; fastcgi_temp_path %1$s/fastcgi;
                  uwsgi_temp_path %1$s/uwsgi; scgi_temp_path %1$s/scgi;
                  %2$s
                  server { listen 127.0.0.1:%3$d backlog=4096; %4$s location / { %5$s } }
                }
                """.formatted(folder, upstream, port, server, location));
        return ready(
                "nginx-" + name,
                List.of(Tool.NGINX.path(), "-e", folder.resolve("error.log").toString(), "-c", file.toString()),
                port);
    }

    static Proxy haproxy(int backend) throws Exception {
        int port = FreePort.any();
        var file = Files.writeString(Path.of("target", "haproxy.cfg").toAbsolutePath(), """
                global
                  maxconn 8192
                defaults
                  mode http
                  timeout connect 2s
                  timeout client 30s
                  timeout server 30s
                  http-reuse always
                frontend door
                  bind 127.0.0.1:%d
                  default_backend services
                backend services
                  server one 127.0.0.1:%d
                """.formatted(port, backend));
        return ready("haproxy", List.of(Tool.HAPROXY.path(), "-db", "-f", file.toString()), port);
    }

    private static Proxy ready(String name, List<String> command, int port) throws IOException, InterruptedException {
        var process = Started.run(name, command, Map.of());
        process.secondsUntilReady("http://127.0.0.1:" + port + "/");
        return new Proxy(process, port);
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        process.close();
    }
}
