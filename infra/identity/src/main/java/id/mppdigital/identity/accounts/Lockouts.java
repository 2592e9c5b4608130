package id.mppdigital.identity.accounts;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.event.AbstractAuthenticationEvent;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Shuts somebody out for a while after wrong passwords in a row; names that nobody bears are not counted. */
@Component
public class Lockouts {
    private record Attempts(int wrong, Instant last) {}

    private final Accounts accounts;
    private final AccountSettings.Lockout rule;
    private final Clock clock;
    private final Map<String, Attempts> attempts = new ConcurrentHashMap<>();

    Lockouts(Accounts accounts, AccountSettings settings, Clock clock) {
        this.accounts = accounts;
        this.rule = settings.lockout();
        this.clock = clock;
    }

    @EventListener
    void wrongPassword(AuthenticationFailureBadCredentialsEvent event) {
        if (isSignIn(event)) {
            count(event.getAuthentication().getName());
        }
    }

    @EventListener
    void signedIn(AuthenticationSuccessEvent event) {
        if (isSignIn(event)) {
            attempts.remove(event.getAuthentication().getName());
        }
    }

    void count(String username) {
        if (accounts.person(username).isPresent()) {
            attempts.merge(
                    username,
                    new Attempts(1, clock.instant()),
                    (before, one) -> isOver(before) ? one : new Attempts(before.wrong() + 1, one.last()));
        }
    }

    /** How long the right password is refused, too; empty when it isn't. */
    public Optional<Duration> left(String username) {
        return Optional.ofNullable(attempts.get(username))
                .filter(some -> some.wrong() >= rule.after() && !isOver(some))
                .map(some -> Duration.between(clock.instant(), some.last().plus(rule.pause())));
    }

    private boolean isOver(Attempts some) {
        return !clock.instant().isBefore(some.last().plus(rule.pause()));
    }

    /** Programs authenticate, too, and are not meant. */
    private static boolean isSignIn(AbstractAuthenticationEvent event) {
        return event.getAuthentication() instanceof UsernamePasswordAuthenticationToken;
    }
}
