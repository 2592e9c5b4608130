package id.mppdigital.identity;

import id.mppdigital.identity.accounts.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UserDetailsService;

/**
 * Signs a demo person in who was chosen by a button, which sends no password: everybody knows theirs. People who were
 * registered later have a password of their own and type it. No bean: as one it would replace the check of passwords.
 */
class ChosenPerson implements AuthenticationProvider {
    private final Accounts accounts;
    private final UserDetailsService people;

    ChosenPerson(Accounts accounts, UserDetailsService people) {
        this.accounts = accounts;
        this.people = people;
    }

    /** Answers none where a password was typed or is needed: the check of passwords comes next. */
    @Override
    public @Nullable Authentication authenticate(Authentication asked) {
        if (!"".equals(asked.getCredentials())
                || accounts.demoPerson(asked.getName()).isEmpty()) {
            return null;
        }
        var person = people.loadUserByUsername(asked.getName());
        if (!person.isAccountNonLocked()) {
            throw new LockedException("Too many wrong passwords.");
        }
        return UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities());
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
