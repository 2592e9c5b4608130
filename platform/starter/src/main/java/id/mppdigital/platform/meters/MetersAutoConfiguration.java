package id.mppdigital.platform.meters;

import id.mppdigital.platform.sql.OwnConnection;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;

/** The meters of a service with a database. */
@AutoConfiguration
@ConditionalOnClass(name = {"org.springframework.jdbc.core.simple.JdbcClient", "org.postgresql.Driver"})
@EnableConfigurationProperties(MetersSettings.class)
class MetersAutoConfiguration {
    @Bean
    DatabaseMeter databaseArchive() {
        return DatabaseArchive.meter();
    }

    @Bean
    DatabaseMeters databaseMeters(
            JdbcConnectionDetails database,
            MetersSettings settings,
            ObjectProvider<Measured> measured,
            MeterRegistry registry) {
        return new DatabaseMeters(
                new OwnConnection(database, "meters", settings.timeout().plusSeconds(1)),
                settings,
                measured.orderedStream()
                        .flatMap(each -> each.meters().stream())
                        .map(meter -> new LastValues(meter, settings.fresh(), registry))
                        .toList());
    }
}
