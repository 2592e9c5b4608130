package id.mppdigital.platform.security;

import id.mppdigital.platform.problem.ProblemDetails;
import id.mppdigital.platform.problem.ProblemWriter;
import java.time.Clock;
import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication.Type;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Every service is a resource server that verifies tokens itself, whatever stands before it. */
@AutoConfiguration(before = ServletWebSecurityAutoConfiguration.class)
@ConditionalOnWebApplication(type = Type.SERVLET)
@ConditionalOnClass(name = "org.springframework.web.servlet.DispatcherServlet")
@EnableConfigurationProperties(SecuritySettings.class)
@EnableMethodSecurity
class SecurityAutoConfiguration {
    private static final String[] ALWAYS_PUBLIC = {
        "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**", "/v3/api-docs.yaml", "/error"
    };

    @Bean
    SecurityFilterChain resourceServer(HttpSecurity http, SecuritySettings settings, ProblemWriter problems) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(ALWAYS_PUBLIC)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, settings.publicPaths().toArray(String[]::new))
                        .permitAll()
                        // A stream that was let in once goes on; its dispatches carry no new request.
                        .dispatcherTypeMatchers(
                                jakarta.servlet.DispatcherType.ASYNC, jakarta.servlet.DispatcherType.ERROR)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(server -> server.bearerTokenResolver(
                                request -> BearerToken.of(request.getHeader(HttpHeaders.AUTHORIZATION)))
                        .jwt(jwt -> {})
                        .authenticationEntryPoint(unauthenticated(problems))
                        .accessDeniedHandler(denied(problems)))
                .exceptionHandling(handling -> handling.authenticationEntryPoint(unauthenticated(problems))
                        .accessDeniedHandler(denied(problems)))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie carries any right here, so there is nothing to forge.
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .requestCache(cache -> cache.disable())
                .build();
    }

    private static AuthenticationEntryPoint unauthenticated(ProblemWriter problems) {
        return (_, response, _) -> {
            response.setHeader("WWW-Authenticate", "Bearer");
            problems.write(
                    response,
                    ProblemDetails.of(
                            HttpStatus.UNAUTHORIZED,
                            "unauthenticated",
                            "A valid access token is needed: sign in again and send it as a Bearer token."));
        };
    }

    private static AccessDeniedHandler denied(ProblemWriter problems) {
        return (_, response, _) -> problems.write(
                response,
                ProblemDetails.of(HttpStatus.FORBIDDEN, "forbidden", "The access token's role doesn't allow this."));
    }

    /** With its usual rules, but not as patterns: it checks a header again each time that somebody reads one. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(HeaderText::isName);
        firewall.setAllowedHeaderValues(HeaderText::isValue);
        return firewall;
    }

    /** Whichever decoder there is checks each token once a minute. */
    @Bean
    static BeanPostProcessor rememberedTokens(ObjectProvider<Clock> clock) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JwtDecoder decoder ? new RememberedTokens(decoder, clock.getObject()) : bean;
            }
        };
    }

    /** A span and two meters for every filter of the chain would say nothing that the request's own don't. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    @Bean
    WebMvcConfigurer callerArgument() {
        // Who calls is read from the token: no parameter of the described API.
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class);
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CallerArgument());
            }
        };
    }
}
