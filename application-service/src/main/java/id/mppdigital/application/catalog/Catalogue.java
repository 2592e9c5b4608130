package id.mppdigital.application.catalog;

import static java.util.Objects.requireNonNull;

import id.mppdigital.platform.problem.Problem;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads from the replica what a mall offers and with which form. */
@Repository
public class Catalogue {
    private final JdbcClient jdbc;
    private final ServiceVersions versions;

    Catalogue(JdbcClient jdbc, ServiceVersions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /**
     * The open offer behind a request, in one statement.
     *
     * @param client the OAuth client of the request; it identifies the channel
     * @throws Problem 422 {@code unknown-mall}, {@code unknown-service}, {@code service-not-offered}, {@code
     *     unknown-version}; 409 {@code mall-closed}, {@code offering-closed}, {@code version-not-published}
     */
    public Offer openOffer(String mall, String service, int version, String client) {
        var found = lookUp(mall, service, version, client);
        found.requireOpen();
        return offer(mall, service, version, found);
    }

    /**
     * The open offer for what was asked for earlier, in the version that was published then.
     *
     * @throws Problem 422 {@code unknown-mall}, {@code unknown-service}, {@code service-not-offered}, {@code
     *     unknown-version}; 409 {@code mall-closed}, {@code offering-closed}
     */
    public Offer offerInVersion(String mall, String service, int version, String client) {
        var found = lookUp(mall, service, version, client);
        found.requireOpenInAnyVersion();
        return offer(mall, service, version, found);
    }

    private Offer offer(String mall, String service, int version, OfferLookup found) {
        var key = new ServiceVersion.Key(service, version, requireNonNull(found.revision()));
        var zone = ZoneId.of(requireNonNull(found.timeZone()));
        return new Offer(mall, zone, requireNonNull(found.agency()), versions.get(key), found.channel());
    }

    /**
     * A version of a service that the mall offers, even if mall, offering or version are closed at present.
     *
     * @throws Problem 422 {@code unknown-mall}, {@code unknown-service}, {@code service-not-offered}, {@code
     *     unknown-version}
     */
    public ServiceVersion offered(String mall, String service, int version) {
        var found = lookUp(mall, service, version, "");
        found.requireKnown();
        return versions.get(new ServiceVersion.Key(service, version, requireNonNull(found.revision())));
    }

    /** The newest published version: the one to apply under now. */
    public Optional<ServiceVersion> current(String service) {
        return jdbc.sql("""
                select code, version, revision from service
                 where code = :service and status = 'PUBLISHED' order by version desc limit 1
                """)
                .param("service", service)
                .query(ServiceVersion.Key.class)
                .optional()
                .map(versions::get);
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
        return jdbc.sql("select code, name, encryption_key, encryption_keys from agency where code = :code")
                .param("code", code)
                .query(Offer.Agency.class)
                .optional();
    }

    private OfferLookup lookUp(String mall, String service, int version, String client) {
        return jdbc.sql("""
                select m.status as mall_status, m.time_zone,
                       exists (select from service where code = :service) as service_known,
                       o.status as offering_status, a.code, a.name, a.encryption_key, a.encryption_keys,
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
                .query(OfferLookup.class)
                .single();
    }
}
