package id.mppdigital.catalog.directory.source;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.catalog.directory.Specs;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.JsonNode;

/** All types of evidence, and who provides each of them where. */
@Repository
class Evidence {
    private final JdbcClient jdbc;
    private final Specs specs;

    Evidence(JdbcClient jdbc, Specs specs) {
        this.jdbc = jdbc;
        this.specs = specs;
    }

    record Type(String code, JsonNode name) {}

    /**
     * Who provides a type of evidence.
     *
     * @param issuedBy services whose product it is
     * @param heldBy registers whose answer proves it
     */
    record Providers(String code, JsonNode name, List<Issuer> issuedBy, List<Holder> heldBy) {}

    /**
     * A service that issues it.
     *
     * @param validMonths how long after its issue a document proves it; absent where it does for ever
     * @param malls how many malls offer it now
     * @param offer who offers it in the mall that was asked for; absent where nobody does
     */
    record Issuer(
            String service,
            JsonNode name,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer validMonths,

            long malls,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Offer offer) {}

    record Offer(String mall, String agency, String status) {}

    /** @param facts the register's own facts that prove it together */
    record Holder(String register, JsonNode name, List<String> facts) {}

    List<Type> list(String after, int limit) {
        return jdbc.sql("select code, spec from evidence where code > :after order by code limit :limit")
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> new Type(row.getString("code"), specs.of(row).path("name")))
                .list();
    }

    Optional<Providers> providersOf(String code, @Nullable String mall) {
        return jdbc.sql("select spec from evidence where code = :code")
                .param("code", code)
                .query((row, _) -> specs.of(row))
                .optional()
                .map(spec -> new Providers(code, spec.path("name"), issuers(code, mall), holders(code)));
    }

    private List<Issuer> issuers(String code, @Nullable String mall) {
        return jdbc.sql("""
                select s.code, s.name, (i.issuer ->> 'validMonths')::int as months, o.mall, o.agency, o.status,
                  (select count(*) from offerings n where n.service = s.code and n.status = 'OPEN') as malls
                from evidence e
                cross join lateral json_array_elements(e.spec -> 'issuedBy') with ordinality as i (issuer, place)
                join services s on s.code = i.issuer ->> 'service' and s.newest
                left join offerings o on o.service = s.code and o.mall = cast(:mall as text)
                where e.code = :code order by i.place
                """)
                .param("code", code)
                .param("mall", mall)
                .query((row, _) -> new Issuer(
                        row.getString("code"),
                        specs.of(row, "name"),
                        row.getObject("months", Integer.class),
                        row.getLong("malls"),
                        row.getString("agency") == null
                                ? null
                                : new Offer(row.getString("mall"), row.getString("agency"), row.getString("status"))))
                .list();
    }

    private List<Holder> holders(String code) {
        return jdbc.sql("""
                select r.code, r.spec -> 'name' as name, h.holder -> 'facts' as facts
                from evidence e
                cross join lateral json_array_elements(e.spec -> 'heldBy') with ordinality as h (holder, place)
                join registers r on r.code = h.holder ->> 'register'
                where e.code = :code order by h.place
                """)
                .param("code", code)
                .query((row, _) -> new Holder(
                        row.getString("code"),
                        specs.of(row, "name"),
                        specs.of(row, "facts")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList()))
                .list();
    }
}
