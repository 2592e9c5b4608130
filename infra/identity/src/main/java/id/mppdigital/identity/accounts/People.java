package id.mppdigital.identity.accounts;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** The accounts' people as the login form wants them. */
@Component
class People implements UserDetailsService {
    private final Accounts accounts;
    private final Lockouts lockouts;
    private final PasswordEncoder encoder;

    People(Accounts accounts, Lockouts lockouts, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.lockouts = lockouts;
        this.encoder = encoder;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        var person = accounts.person(username).orElseThrow(() -> new UsernameNotFoundException("nobody by that name"));
        return User.withUsername(person.username())
                .password(encoder.encode(person.password()))
                .authorities(person.roles().toArray(String[]::new))
                .accountLocked(lockouts.left(username).isPresent())
                .build();
    }
}
