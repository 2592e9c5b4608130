package id.mppdigital.citizen.correction;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.platform.paging.Cursor;
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

    /** Those that are due and of which their citizens were not told, marked as told; another instance takes others. */
    List<CorrectionNews.Told> takeLate(int limit, Instant now) {
        return jdbc.sql("""
                update correction set late_told_at = :now
                where id in (
                    select id from correction where status = 'ASKED' and due_at < :now and late_told_at is null
                    order by due_at limit :limit for update skip locked)
                returning id, number, account, fact, asked_at, due_at
                """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(CorrectionNews.Told.class)
                .list();
    }

    /**
     * Without what is said: a list names nobody. What is due first comes first.
     *
     * @param agency whose they are; null for all agencies
     * @param dueBefore null for all that are open
     */
    List<Listed> open(@Nullable String agency, @Nullable Instant dueBefore, @Nullable Cursor after, int limit) {
        return jdbc.sql("""
                select id, number, agency, fact, asked_at, due_at from correction
                where status = 'ASKED' and (:agency::text is null or agency = :agency::text)
                  and (:dueBefore::timestamptz is null or due_at < :dueBefore::timestamptz)
                  and (:after::timestamptz is null or (due_at, id) > (:after::timestamptz, :id::uuid))
                order by due_at, id limit :limit
                """)
                .param("agency", agency)
                .param("dueBefore", stored(dueBefore))
                .param("after", after == null ? null : stored(after.instant(0)))
                .param("id", after == null ? null : after.uuid(1))
                .param("limit", limit)
                .query(Listed.class)
                .list();
    }

    /** One of a list, which names nobody. */
    record Listed(UUID id, String number, String agency, FactSource fact, Instant askedAt, Instant dueAt) {}

    private static @Nullable Object stored(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
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
