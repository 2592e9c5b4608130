package id.mppdigital.identity.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.HttpStatusEntryPoint;

/** Opens the registration of accounts to whoever knows its secret; no browser takes part, so there is no session. */
@Configuration(proxyBeanMethods = false)
class AccountConfiguration {
    @Bean
    @Order(0)
    SecurityFilterChain administration(HttpSecurity http, AccountSettings settings) {
        var secret = settings.adminSecret();
        return http.securityMatcher(AccountController.PATH, AccountController.PATH + "/**")
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests -> requests.anyRequest()
                        .access((caller, context) -> new AuthorizationDecision(
                                knows(secret, context.getRequest().getHeader(HttpHeaders.AUTHORIZATION)))))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(new HttpStatusEntryPoint(HttpStatus.UNAUTHORIZED)))
                .build();
    }

    private static boolean knows(@Nullable String secret, @Nullable String shown) {
        return secret != null
                && shown != null
                && MessageDigest.isEqual(("Bearer " + secret).getBytes(UTF_8), shown.getBytes(UTF_8));
    }
}
