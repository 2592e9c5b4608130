package id.mppdigital.application.draft;

import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.lifecycle.Change;
import id.mppdigital.application.lifecycle.ChangeListener;
import id.mppdigital.application.secrecy.Owner;
import id.mppdigital.application.secrecy.PersonSeal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * All drafts, stored sealed. An expired draft counts as deleted, even before it is; so does one on behalf of somebody
 * that was saved before the power ended.
 */
@Repository
public class Drafts implements ChangeListener {
    /** A submission with another key has no draft, so it need not look for one. */
    private static final String KEY_PREFIX = "draft-";

    private static final String EVENT = "event:";

    private static final String HERE = """
            citizen_id = :citizenId and mall = :mall and service = :service
            and on_behalf_of is not distinct from cast(:onBehalfOf as uuid)
            """;

    /** What was saved after the end stands: a parent who was added again has the same representation. */
    private static final String STANDS = """
            draft.expires_at > :now
            and not exists (select from ended_representation ended
                            where ended.representation = draft.on_behalf_of and ended.ended_at >= draft.changed_at)
            """;

    /** So that nobody fills the database; there is no reason to begin more. */
    static final int MOST = 50;

    private final JdbcClient jdbc;
    private final PersonSeal seal;
    private final DraftSettings settings;
    private final Clock clock;

    Drafts(JdbcClient jdbc, PersonSeal seal, DraftSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Whose draft it is, and for what.
     *
     * @param citizenId who fills it in
     * @param onBehalfOf the representation by which it is for somebody else; null for oneself
     */
    public record Place(
            String citizenId,
            String mall,
            String service,
            @Nullable UUID onBehalfOf) {
        /** A life event's: beside the services, no code of which has a colon. */
        public static Place ofEvent(String citizenId, String mall, String lifeEvent, @Nullable UUID onBehalfOf) {
            return new Place(citizenId, mall, EVENT + lifeEvent, onBehalfOf);
        }

        public boolean isForOneself() {
            return onBehalfOf == null;
        }

        /** Whose key its content is sealed with. */
        private Owner owner() {
            return Owner.draft(citizenId, mall, service, onBehalfOf);
        }
    }

    public record Stored(DraftContent content, Kept kept) {}

    public record Kept(String key, Draft.Saved saved) {}

    private record Row(String sealed, String key, Draft.Saved saved) {}

    /** Stores the first content; empty if there is a draft already, or if the citizen has too many others. */
    Optional<Kept> begin(Place place, DraftContent content) {
        return save("""
                insert into draft (citizen_id, mall, service, on_behalf_of, version, step, owner, sealed, key,
                                   revision, changed_at, expires_at)
                select :citizenId, :mall, :service, cast(:onBehalfOf as uuid), :version, :step,
                       :owner, cast(:sealed as jsonb), :key, nextval('draft_revision'), :now, :expiresAt
                 where (select count(*) from draft where citizen_id = :citizenId and expires_at > :now) < :most
                on conflict (citizen_id, mall, service, on_behalf_of) do update
                   set version = excluded.version, step = excluded.step, owner = excluded.owner, sealed = excluded.sealed,
                       key = excluded.key, revision = excluded.revision, changed_at = excluded.changed_at, expires_at = excluded.expires_at
                 where not (""" + STANDS + """
                       )
                returning key, revision, changed_at, expires_at
                """, place, content)
                .param("key", KEY_PREFIX + UUID.randomUUID())
                .param("most", MOST)
                .query(Kept.class)
                .optional();
    }

    /** Stores newer content; empty unless the draft still has this revision. */
    Optional<Kept> replace(Place place, DraftContent content, long revision) {
        return save("""
                update draft
                   set version = :version, step = :step, owner = :owner, sealed = cast(:sealed as jsonb),
                       revision = nextval('draft_revision'), changed_at = :now, expires_at = :expiresAt
                 where\s""" + HERE + """
                   and revision = :revision and\s""" + STANDS + """
                returning key, revision, changed_at, expires_at
                """, place, content)
                .param("revision", revision)
                .query(Kept.class)
                .optional();
    }

    private JdbcClient.StatementSpec save(String sql, Place place, DraftContent content) {
        var now = clock.instant();
        return jdbc.sql(sql)
                .paramSource(place)
                .param("version", content.version())
                .param("step", content.step())
                .param("owner", place.owner().name())
                .param("sealed", seal.seal(place.owner(), content))
                .param("now", now)
                .param("expiresAt", now.plus(settings.keepFor()));
    }

    public Optional<Stored> find(Place place) {
        return jdbc.sql("""
                select sealed, key, revision, changed_at, expires_at from draft
                 where\s""" + HERE + """
                   and\s""" + STANDS)
                .paramSource(place)
                .param("now", clock.instant())
                .query(Row.class)
                .optional()
                .flatMap(row -> seal.of(place.owner())
                        .open(row.sealed(), DraftContent.class)
                        .map(content -> new Stored(content, new Kept(row.key(), row.saved()))));
    }

    /**
     * What somebody has begun, the latest save first.
     *
     * @param forOthers those on behalf of others instead of the person's own
     */
    List<DraftSummary> of(String citizenId, boolean forOthers) {
        return jdbc.sql("""
                select draft.mall, draft.service, draft.on_behalf_of, s.name, draft.version, draft.step, draft.revision,
                       draft.changed_at, draft.expires_at
                  from draft join service s on s.code = draft.service and s.version = draft.version
                 where draft.citizen_id = :citizenId and (draft.on_behalf_of is not null) = :forOthers
                   and\s""" + STANDS + """
                 order by draft.changed_at desc, draft.mall, draft.service
                """)
                .param("citizenId", citizenId)
                .param("forOthers", forOthers)
                .param("now", clock.instant())
                .query(DraftSummary.class)
                .list();
    }

    public void delete(Place place) {
        jdbc.sql("delete from draft where " + HERE).paramSource(place).update();
    }

    /** A draft of a life event in a list, without its content. */
    public record OfEvent(
            String mall,
            String lifeEvent,
            @Nullable UUID onBehalfOf,
            BilingualText name,
            int version,
            Draft.Saved saved) {}

    /** Like {@link #of}, of life events. */
    public List<OfEvent> ofEvents(String citizenId, boolean forOthers) {
        return jdbc.sql("""
                select draft.mall, e.code as life_event, draft.on_behalf_of, e.name, draft.version, draft.revision,
                       draft.changed_at, draft.expires_at
                  from draft join life_event e on draft.service = :event || e.code and e.version = draft.version
                 where draft.citizen_id = :citizenId and (draft.on_behalf_of is not null) = :forOthers
                   and\s""" + STANDS + """
                 order by draft.changed_at desc, draft.mall, e.code
                """)
                .param("event", EVENT)
                .param("citizenId", citizenId)
                .param("forOthers", forOthers)
                .param("now", clock.instant())
                .query(OfEvent.class)
                .list();
    }

    /** A submission takes the place of its draft. A repeated one is no change, and its draft is gone already. */
    @Override
    public void on(Change change) {
        var key = change.key();
        if (key != null && key.startsWith(KEY_PREFIX)) {
            // Who filed it, be it for somebody else.
            jdbc.sql("delete from draft where citizen_id = :by and key = :key")
                    .param("by", change.move().by())
                    .param("key", key)
                    .update();
        }
    }
}
