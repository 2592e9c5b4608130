package id.mppdigital.platform.security;

import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.problem.ProblemWriter;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
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
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
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
    private static final Logger log = LoggerFactory.getLogger(SecurityAutoConfiguration.class);

    private static final String[] ALWAYS_PUBLIC = {
        "/actuator/health/**", "/actuator/prometheus", "/v3/api-docs/**", "/v3/api-docs.yaml", "/error"
    };

    @Bean
    SecurityFilterChain resourceServer(HttpSecurity http, SecuritySettings settings, ProblemWriter problems) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(ALWAYS_PUBLIC)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET, settings.publicPaths().toArray(String[]::new))
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, settings.publicPaths().toArray(String[]::new))
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
                        .withObjectPostProcessor(answeringFailures(problems))
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

    /** A token that can't be checked for want of the issuer's keys is answered too; left alone it would be a failure of ours. */
    private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringFailures(ProblemWriter problems) {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
                filter.setAuthenticationFailureHandler((request, response, failure) -> {
                    if (failure instanceof AuthenticationServiceException away) {
                        log.warn("No token can be checked: {}", away.toString());
                        problems.write(
                                request,
                                response,
                                Problem.of(PlatformRefusal.SIGN_IN_UNAVAILABLE).header(HttpHeaders.RETRY_AFTER, "5"));
                    } else {
                        unauthenticated(problems).commence(request, response, failure);
                    }
                });
                return filter;
            }
        };
    }

    private static AuthenticationEntryPoint unauthenticated(ProblemWriter problems) {
        return (request, response, _) -> problems.write(
                request,
                response,
                Problem.of(PlatformRefusal.UNAUTHENTICATED).header(HttpHeaders.WWW_AUTHENTICATE, "Bearer"));
    }

    private static AccessDeniedHandler denied(ProblemWriter problems) {
        return (request, response, _) -> problems.write(request, response, Problem.of(PlatformRefusal.FORBIDDEN));
    }

    /** With its usual rules, but not as patterns: it checks a header again each time that somebody reads one. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHeaderNames(HeaderText::isName);
        firewall.setAllowedHeaderValues(HeaderText::isValue);
        return firewall;
    }

    @Bean
    JwtTypeValidator accessTokenType() {
        return AccessTokens.type();
    }

    @Bean
    WellFormedClaims wellFormedClaims() {
        return new WellFormedClaims();
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
