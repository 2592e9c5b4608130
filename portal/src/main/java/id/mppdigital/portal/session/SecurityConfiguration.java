package id.mppdigital.portal.session;

import id.mppdigital.portal.session.forms.FormsFromHere;
import id.mppdigital.portal.session.forms.LateForms;
import id.mppdigital.portal.session.forms.UploadPlaces;
import id.mppdigital.portal.session.forms.Uploads;
import id.mppdigital.portal.session.tokens.SealedTokens;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The rules for every request. An address begins with whom its page is for. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {
    /** Own files alone, no inline script or style. Forms post here, so sign-in begins by GET. */
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
            + "frame-ancestors 'none'";

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            SignInEntry entry,
            SignedInPeople people,
            SealedTokens tokens,
            PendingSignIns pending,
            SignInDone done,
            UploadPlaces places) {
        var withoutToken = withoutToken();
        return http.authorizeHttpRequests(SecurityConfiguration::routes)
                .oauth2Login(login -> login.loginPage(SignInController.ADDRESS)
                        .authorizedClientRepository(tokens)
                        .authorizationEndpoint(endpoint -> endpoint.authorizationRequestRepository(pending))
                        .userInfoEndpoint(endpoint -> endpoint.oidcUserService(people))
                        .successHandler(done)
                        .failureHandler(failed()))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(entry).accessDeniedHandler(entry))
                .addFilterBefore(new FormsFromHere(), CsrfFilter.class)
                .addFilterBefore(new LateForms(entry, withoutToken), CsrfFilter.class)
                .addFilterBefore(new Uploads(places), CsrfFilter.class)
                .csrf(csrf -> csrf.ignoringRequestMatchers(withoutToken))
                .headers(SecurityConfiguration::headers)
                // Where people wanted to go stands in the address of the sign-in.
                .requestCache(cache -> cache.disable())
                .logout(logout -> logout.disable())
                .build();
    }

    /** Whoever can't sign in gets no session for it. */
    private static SimpleUrlAuthenticationFailureHandler failed() {
        var handler = new SimpleUrlAuthenticationFailureHandler(SignInController.FAILED);
        handler.setAllowSessionCreation(false);
        return handler;
    }

    /** Addresses that no row names have no page; assets and the answer that says so are for everyone. */
    private static void routes(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        for (var row : Routes.ROLES) {
            requests.requestMatchers(row.addresses()).hasAnyRole(row.roles().toArray(String[]::new));
        }
        requests.requestMatchers(Routes.SIGNED_IN).authenticated().anyRequest().permitAll();
    }

    private static RequestMatcher withoutToken() {
        return new OrRequestMatcher(Routes.WITHOUT_TOKEN.stream()
                .<RequestMatcher>map(PathPatternRequestMatcher::pathPattern)
                .toList());
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(opener -> opener.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .frameOptions(frames -> frames.deny());
    }

    /** A span and two meters for each filter of the chain would add nothing to the request's own. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }
}
