package id.mppdigital.citizen.dukcapil;

import id.mppdigital.citizen.registers.Access;
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
 * @param access what the contract grants: {@code fetch} data, or only {@code match} what the citizen declared
 * @param threshold from which likeness in percent a name or address counts as the same in a match; what counts as the same
 *     is vouched for as the citizen wrote it, so anything below 100 vouches for misspellings too
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
        @DefaultValue("fetch") Access access,
        @DefaultValue("100") int threshold,
        @DefaultValue Map<String, Map<String, FieldMapping>> fields) {

    DukcapilSettings {
        if (threshold < 1 || threshold > 100) {
            throw new IllegalArgumentException("mpp.dukcapil.threshold must be from 1 to 100, not " + threshold);
        }
    }

    @Override
    public String toString() {
        return "DukcapilSettings[url=%s, institution=%s, password hidden]".formatted(url, institution);
    }
}
