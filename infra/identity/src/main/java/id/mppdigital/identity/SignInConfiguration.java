package id.mppdigital.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;

/** How people sign in: the protocol's endpoints first, then a login form. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {

    /** No form-action: browsers apply it to the redirect after sign-in as well, which goes to the front-end. */
    private static final String CONTENT_POLICY =
            "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain protocol(HttpSecurity http) {
        var browser = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        // A program that names no media type wants a status, not a form.
        browser.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(withDefaults());
                })
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"), browser))
                .oauth2ResourceServer(userInfo -> userInfo.jwt(withDefaults()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain form(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/", "/login", "/login.css", "/error", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY)))
                // A form left open past its session: show a fresh one instead of an error.
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(
                        (request, response, denied) -> response.sendRedirect("/login?expired")))
                .build();
    }

    @Bean
    UserDetailsService people(IdentitySettings settings, PasswordEncoder encoder) {
        return new InMemoryUserDetailsManager(settings.people().stream()
                .map(person -> User.withUsername(person.username())
                        .password(encoder.encode(person.password()))
                        .authorities(person.roles().toArray(String[]::new))
                        .build())
                .toList());
    }

    /** The cheapest cost: everybody knows these passwords, and every client token pays for one check. */
    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder(4);
    }
}
