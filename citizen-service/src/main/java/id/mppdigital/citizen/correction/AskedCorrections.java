package id.mppdigital.citizen.correction;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.platform.problem.Wording;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All corrections; what they say is locked with the key of the account whose fact it is. */
@Repository
class AskedCorrections implements PersonalData {
    private final JdbcClient jdbc;
    private final CitizenKeys keys;
    private final JsonMapper json;

    AskedCorrections(JdbcClient jdbc, CitizenKeys keys, JsonMapper json) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.json = json;
    }

    String nextNumber() {
        return jdbc.sql("select 'KOR-' || lpad(nextval('correction_number')::text, 8, '0')")
                .query(String.class)
                .single();
    }

    /** False when the account's fact is being corrected already. */
    boolean add(Correction correction) {
        var subject = correction.subject();
        var claim = json.writeValueAsString(correction.claim());
        return jdbc.sql("""
                insert into correction (id, account, number, register, fact, agency, request, claim, status, asked_at, due_at)
                values (:id, :account, :number, :register, :fact, :agency, cast(:request as uuid), :claim, :status, :askedAt,
                        :dueAt)
                on conflict (account, fact) where status = 'ASKED' do nothing
                """)
                        .param("id", correction.id())
                        .param("account", correction.account())
                        .param("number", correction.number())
                        .param("register", subject.fact().register())
                        .param("fact", subject.fact().key())
                        .param("agency", subject.agency())
                        .param("request", subject.request())
                        .param("claim", keys.of(correction.account()).lock(place("claim", correction.id()), claim))
                        .param("status", correction.state().status().name())
                        .param("askedAt", correction.state().askedAt().atOffset(ZoneOffset.UTC))
                        .param("dueAt", correction.state().dueAt().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Of these persons' accounts, newest first; ids are UUIDv7. */
    List<Correction> of(Collection<String> accounts, @Nullable UUID before, int limit) {
        return jdbc
                .sql("""
                select * from correction
                where account in (:accounts) and (:before::uuid is null or id < :before::uuid)
                order by id desc limit :limit
                """)
                .param("accounts", accounts)
                .param("before", before)
                .param("limit", limit)
                .query(Row.class)
                .list()
                .stream()
                .flatMap(this::opened)
                .toList();
    }

    /** What was asked before about this fact of these persons' accounts. */
    List<Correction> about(Collection<String> accounts, FactSource fact) {
        return jdbc
                .sql("select * from correction where account in (:accounts) and fact = :fact order by id")
                .param("accounts", accounts)
                .param("fact", fact.key())
                .query(Row.class)
                .list()
                .stream()
                .flatMap(this::opened)
                .toList();
    }

    /** Empty when there is none, or another agency was asked. */
    Optional<Correction> askedOf(String agency, UUID id) {
        return jdbc
                .sql("select * from correction where id = :id and agency = :agency")
                .param("id", id)
                .param("agency", agency)
                .query(Row.class)
                .list()
                .stream()
                .flatMap(this::opened)
                .findFirst();
    }

    void answer(Correction correction, Correction.Status outcome, Correction.Reply reply) {
        jdbc.sql("""
                update correction set status = :status, answered_at = :at, answered_by = :by, answer = :answer where id = :id
                """)
                .param("id", correction.id())
                .param("status", outcome.name())
                .param("at", reply.at().atOffset(ZoneOffset.UTC))
                .param("by", reply.by())
                .param("answer", keys.of(correction.account()).lock(place("answer", correction.id()), reply.reason()))
                .update();
    }

    /** What is asked already, and says the same, answers the citizen's request as well. */
    void attach(UUID id, UUID request) {
        jdbc.sql("update correction set request = :request where id = :id and request is null")
                .param("id", id)
                .param("request", request)
                .update();
    }

    /** The request that it was asked with is taken back. */
    void withdraw(UUID request) {
        jdbc.sql("update correction set status = 'WITHDRAWN' where request = :request and status = 'ASKED'")
                .param("request", request)
                .update();
    }

    private record Row(
            UUID id,
            String account,
            String number,
            FactSource fact,
            String agency,
            @Nullable UUID request,
            byte[] claim,
            Correction.Status status,
            Instant askedAt,
            Instant dueAt,
            @Nullable Instant answeredAt,
            @Nullable String answeredBy,
            byte @Nullable [] answer) {}

    private Stream<Correction> opened(Row row) {
        return keys.open(row.account(), place("claim", row.id()), row.claim()).stream()
                .map(claim -> new Correction(
                        row.id(),
                        row.account(),
                        row.number(),
                        new Correction.Subject(row.fact(), row.agency(), row.request()),
                        json.readValue(claim, Correction.Claim.class),
                        new Correction.State(row.status(), row.askedAt(), row.dueAt()),
                        reply(row)));
    }

    private Correction.@Nullable Reply reply(Row row) {
        if (row.answer() == null || row.answeredAt() == null || row.answeredBy() == null) {
            return null;
        }
        var at = row.answeredAt();
        var by = row.answeredBy();
        return keys.open(row.account(), place("answer", row.id()), row.answer())
                .map(words -> new Correction.Reply(at, by, words))
                .orElse(null);
    }

    @Override
    public CopyPart copy(Collection<String> accounts) {
        var title = new Wording("Perbaikan yang diminta kepada instansi", "Corrections that agencies were asked for");
        return CopyPart.of("corrections", title, of(accounts, null, Integer.MAX_VALUE), Correction::told);
    }

    /** An agency that answers later finds nothing. */
    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("delete from correction where account in (:accounts)")
                .param("accounts", accounts)
                .update();
    }

    private static String place(String column, UUID id) {
        return "correction." + column + "/" + id;
    }
}
