package id.mppdigital.portal.session.stored;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Sessions whose last access is written once a minute at most: a page that only reads then writes nothing. A session
 * may end so much earlier, which the idle warning allows for. What a page asks by itself is no access.
 */
record SparingSessions<S extends Session>(FindByIndexNameSessionRepository<S> all)
        implements FindByIndexNameSessionRepository<SparingSessions.Sparing<S>> {
    private static final Duration EXACT_TO = Duration.ofMinutes(1);

    @Override
    public Sparing<S> createSession() {
        return new Sparing<>(all.createSession());
    }

    @Override
    public void save(Sparing<S> session) {
        all.save(session.session());
    }

    @Override
    public @Nullable Sparing<S> findById(String id) {
        var found = all.findById(id);
        return found == null ? null : new Sparing<>(found);
    }

    @Override
    public void deleteById(String id) {
        all.deleteById(id);
    }

    @Override
    public Map<String, Sparing<S>> findByIndexNameAndIndexValue(String index, String value) {
        return all.findByIndexNameAndIndexValue(index, value).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, one -> new Sparing<>(one.getValue())));
    }

    record Sparing<S extends Session>(S session) implements Session {
        @Override
        public void setLastAccessedTime(Instant now) {
            if (!InTheBackground.isNow()
                    && Duration.between(session.getLastAccessedTime(), now).compareTo(EXACT_TO) >= 0) {
                session.setLastAccessedTime(now);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            return session.changeSessionId();
        }

        @Override
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            session.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
