package id.mppdigital.application.catalog;

import static java.util.Objects.requireNonNull;

import id.mppdigital.platform.problem.Problem;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Answers from the replica what a mall offers and under which form. */
@Component
public class Catalogue {
    private static final RowMapper<OfferLookup> LOOKED_UP = new DataClassRowMapper<>(OfferLookup.class);

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ServiceVersions versions;

    Catalogue(JdbcClient jdbc, JsonMapper json, ServiceVersions versions) {
        this.jdbc = jdbc;
        this.json = json;
        this.versions = versions;
    }

    /**
     * The open offer behind a request, in one statement.
     *
     * @param client the OAuth client that the request came through; the channel that signs in with it goes by it
     * @throws Problem 422 {@code unknown-mall}, {@code unknown-service}, {@code service-not-offered},
     *     {@code unknown-version}; 409 {@code mall-closed}, {@code offering-closed}, {@code version-not-published}
     */
    public Offer openOffer(String mall, String service, int version, String client) {
        var found = lookUp(mall, service, version, client);
        found.requireOpen();
        var key = new ServiceVersion.Key(service, version, requireNonNull(found.revision()));
        var zone = ZoneId.of(requireNonNull(found.timeZone()));
        return new Offer(mall, zone, agency(found), versions.get(key), found.channel());
    }

    /** The version an application was filed under, whether or not it is still published. */
    public ServiceVersion filedUnder(String service, int version) {
        var revision = jdbc.sql("select revision from service where code = :service and version = :version")
                .param("service", service)
                .param("version", version)
                .query(Long.class)
                .single();
        return versions.get(new ServiceVersion.Key(service, version, revision));
    }

    public Optional<Offer.Agency> agency(String code) {
        return jdbc.sql("select name, encryption_key from agency where code = :code")
                .param("code", code)
                .query((row, number) -> agency(code, row.getString("name"), row.getString("encryption_key")))
                .optional();
    }

    private OfferLookup lookUp(String mall, String service, int version, String client) {
        return jdbc.sql("""
                select m.status as mall_status, m.time_zone,
                       exists (select from service where code = :service) as service_known,
                       o.status as offering_status, a.code as agency, a.name as agency_name, a.encryption_key,
                       s.status as service_status, s.revision,
                       coalesce((select min(code) from channel where client = :client), :client) as channel
                  from (values (1)) as one
                  left join mall m on m.code = :mall
                  left join offering o on o.mall = m.code and o.service = :service
                  left join agency a on a.code = o.agency
                  left join service s on s.code = :service and s.version = :version
                """)
                .param("mall", mall)
                .param("service", service)
                .param("version", version)
                .param("client", client)
                .query(LOOKED_UP)
                .single();
    }

    private Offer.Agency agency(OfferLookup found) {
        return agency(requireNonNull(found.agency()), requireNonNull(found.agencyName()), found.encryptionKey());
    }

    private Offer.Agency agency(String code, String name, @Nullable String encryptionKey) {
        Map<String, Object> key =
                encryptionKey == null ? null : json.readValue(encryptionKey, new TypeReference<>() {});
        return new Offer.Agency(code, json.readValue(name, BilingualText.class), key);
    }
}
