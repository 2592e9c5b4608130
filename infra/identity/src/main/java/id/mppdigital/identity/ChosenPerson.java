package id.mppdigital.identity;

import id.mppdigital.identity.accounts.Accounts;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
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
        var authorities = new ArrayList<GrantedAuthority>(person.getAuthorities());
        // When somebody signed in stands in the ID token, which takes it from here.
        authorities.add(FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        return UsernamePasswordAuthenticationToken.authenticated(person, null, authorities);
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}
