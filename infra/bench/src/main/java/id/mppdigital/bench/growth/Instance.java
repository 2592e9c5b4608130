package id.mppdigital.bench.growth;

import id.mppdigital.bench.instrument.FreePort;
import id.mppdigital.bench.instrument.Started;
import id.mppdigital.local.process.Launch;
import id.mppdigital.platform.test.TestIssuer;
import id.mppdigital.platform.test.server.KafkaBroker;
import java.io.IOException;
import java.util.HashMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A service from its jar beside its database of one size; tokens are the test issuer's, which knows as many people as
 * one likes.
 */
record Instance(Started process, String url, String database) implements AutoCloseable {
    /** Returns when it is ready, and its schema in place. */
    static Instance start(Launch launch, GrowthServer server, String database)
            throws IOException, InterruptedException {
        int port = FreePort.any();
        var environment = new HashMap<>(launch.environment());
        environment.put("SERVER_PORT", Integer.toString(port));
        environment.put("SPRING_DATASOURCE_URL", server.url(database));
        environment.put("SPRING_DATASOURCE_USERNAME", "postgres");
        environment.put("SPRING_KAFKA_BOOTSTRAP_SERVERS", KafkaBroker.bootstrapServers());
        environment.put("SPRING_SECURITY_OAUTH2_RESOURCESERVER_JWT_ISSUER_URI", TestIssuer.url());
        var process = Started.run("growth-" + database, launch.command(), environment);
        var url = "http://localhost:" + port;
        try {
            process.secondsUntilReady(url + "/actuator/health/readiness");
        } catch (IllegalStateException | InterruptedException e) {
            process.close();
            throw e;
        }
        return new Instance(process, url, database);
    }

    /** Makes it connect anew, so that what was set for its database counts. */
    void reconnect(JdbcClient admin) {
        admin.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = :database")
                .param("database", database)
                .query()
                .listOfRows();
    }

    @Override
    public void close() {
        process.close();
    }
}
