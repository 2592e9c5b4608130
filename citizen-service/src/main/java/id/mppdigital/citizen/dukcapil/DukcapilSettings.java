package id.mppdigital.citizen.dukcapil;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the population register is reached.
 *
 * @param institution the name under which the register knows the caller, part of the address
 * @param timeout for one call, from connecting to the last byte
 * @param freshness how long an answer is reused without asking again; the register has a daily quota
 * @param fields fact sources by record and name ({@code person.name} is {@code dukcapil.person/name}); contracts with the
 *     register differ in fields, so the mapping is configuration
 */
@ConfigurationProperties("mpp.dukcapil")
record DukcapilSettings(
        @DefaultValue("http://localhost:8201") URI url,
        @DefaultValue("MPP") String institution,
        @DefaultValue("mpp") String userId,
        @DefaultValue("mpp") String password,
        @DefaultValue("127.0.0.1") String ipUser,
        @DefaultValue("1500ms") Duration timeout,
        @DefaultValue("24h") Duration freshness,
        @DefaultValue Map<String, Map<String, FieldMapping>> fields) {

    @Override
    public String toString() {
        return "DukcapilSettings[url=%s, institution=%s, password hidden]".formatted(url, institution);
    }
}
