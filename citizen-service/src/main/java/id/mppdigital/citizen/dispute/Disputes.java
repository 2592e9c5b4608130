package id.mppdigital.citizen.dispute;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.keys.CitizenKeys;
import id.mppdigital.citizen.keys.CopyPart;
import id.mppdigital.citizen.keys.PersonalData;
import id.mppdigital.platform.problem.Wording;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** All disputes; what they say is locked with the key of the account that asked. */
@Repository
public class Disputes implements PersonalData {
    private final JdbcClient jdbc;
    private final CitizenKeys keys;
    private final JsonMapper json;

    Disputes(JdbcClient jdbc, CitizenKeys keys, JsonMapper json) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.json = json;
    }

    /** False when the account disputes the same already. */
    public boolean add(Dispute dispute) {
        var key = keys.of(dispute.account());
        return jdbc.sql("""
                insert into dispute (request, account, kind, subject, content, in_force)
                values (:request, :account, :kind, :subject, :content, true)
                on conflict (account, kind, subject) where in_force do nothing
                """)
                        .param("request", dispute.request())
                        .param("account", dispute.account())
                        .param("kind", dispute.topic().kind().name())
                        .param("subject", dispute.topic().subject())
                        .param(
                                "content",
                                key.lock(
                                        place("content", dispute.request()),
                                        json.writeValueAsString(dispute.content())))
                        .update()
                == 1;
    }

    /** Stores the answer, and whether it is still in force. */
    public void update(Dispute dispute) {
        var answer = dispute.answer();
        jdbc.sql("""
                update dispute set answer = :answer, answered_by = :by, in_force = :inForce where request = :request
                """)
                .param("request", dispute.request())
                .param("inForce", dispute.inForce())
                .param("by", dispute.answeredBy())
                .param(
                        "answer",
                        answer == null
                                ? null
                                : keys.of(dispute.account()).lock(place("answer", dispute.request()), answer))
                .update();
    }

    /** By request; those that can't be opened any more, as their citizen is being erased, are absent. */
    public Map<UUID, Dispute> of(Collection<UUID> requests) {
        return jdbc
                .sql("select * from dispute where request = any(:requests)")
                .param("requests", requests.toArray(UUID[]::new))
                .query(Row.class)
                .list()
                .stream()
                .map(this::dispute)
                .flatMap(Optional::stream)
                .collect(Collectors.toMap(Dispute::request, Function.identity()));
    }

    public boolean isInForce(Collection<String> accounts, Dispute.Topic topic) {
        return jdbc.sql("""
                select count(*) > 0 from dispute
                where account in (:accounts) and kind = :kind and subject = :subject and in_force
                """)
                .param("accounts", accounts)
                .param("kind", topic.kind().name())
                .param("subject", topic.subject())
                .query(Boolean.class)
                .single();
    }

    private record Marked(Dispute.Kind kind, String subject) {
        Dispute.Topic topic() {
            return new Dispute.Topic(kind, subject);
        }
    }

    /** What of the person's facts is disputed now, by whichever of their accounts. */
    public DisputedFacts facts(Collection<String> accounts) {
        var marked = jdbc.sql("""
                select kind, subject from dispute where account in (:accounts) and in_force and kind <> 'OBJECTION'
                """).param("accounts", accounts).query(Marked.class).list().stream()
                .map(Marked::topic)
                .toList();
        var stopped =
                marked.stream().flatMap(topic -> topic.processing().stream()).collect(Collectors.toUnmodifiableSet());
        return new DisputedFacts(
                sources(marked, Dispute.Kind.CORRECTION), sources(marked, Dispute.Kind.RESTRICTION), stopped);
    }

    private static Set<FactSource> sources(List<Dispute.Topic> marked, Dispute.Kind kind) {
        return marked.stream()
                .filter(topic -> topic.kind() == kind && topic.isAboutFact())
                .map(Dispute.Topic::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    private record Row(
            UUID request,
            String account,
            Dispute.Kind kind,
            String subject,
            byte[] content,
            byte @Nullable [] answer,
            @Nullable String answeredBy,
            boolean inForce) {}

    private Optional<Dispute> dispute(Row row) {
        var answer = row.answer() == null
                ? null
                : keys.open(row.account(), place("answer", row.request()), row.answer())
                        .map(words -> new Dispute.Reply(words, row.answeredBy()))
                        .orElse(null);
        return keys.open(row.account(), place("content", row.request()), row.content())
                .map(content -> new Dispute(
                        row.request(),
                        row.account(),
                        new Dispute.Topic(row.kind(), row.subject()),
                        json.readValue(content, Dispute.Content.class),
                        answer,
                        row.inForce()));
    }

    @Override
    public CopyPart copy(Collection<String> accounts) {
        var requests = jdbc.sql("select request from dispute where account in (:accounts)")
                .param("accounts", accounts)
                .query(UUID.class)
                .list();
        var title = new Wording("Yang Anda persoalkan", "What you dispute");
        return CopyPart.of("disputes", title, of(requests).values(), Dispute::told);
    }

    @Override
    public void erase(Collection<String> accounts) {
        jdbc.sql("delete from dispute where account in (:accounts)")
                .param("accounts", accounts)
                .update();
    }

    private static String place(String column, UUID request) {
        return "dispute." + column + "/" + request;
    }
}
