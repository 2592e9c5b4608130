package id.mppdigital.identity;

import static org.springframework.security.config.Customizer.withDefaults;

import id.mppdigital.identity.accounts.Accounts;
import id.mppdigital.identity.accounts.Lockouts;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.server.authorization.oidc.OidcProviderConfiguration;
import org.springframework.security.oauth2.server.authorization.oidc.web.authentication.OidcLogoutAuthenticationSuccessHandler;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.logout.CompositeLogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.web.util.UriComponentsBuilder;

/** How people sign in: the protocol's endpoints first, then a login form. */
@Configuration(proxyBeanMethods = false)
class SignInConfiguration {
    /** Before the protocol's own endpoint at this address, which takes an ID token only. */
    @Bean
    @Order(0)
    SecurityFilterChain signOut(HttpSecurity http, SignOutPage page, BackChannelLogout backChannel) {
        var address = PathPatternRequestMatcher.pathPattern(SignOutPage.ADDRESS);
        return http.securityMatcher(
                        request -> address.matches(request) && request.getParameter("id_token_hint") == null)
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .logout(logout -> logout.logoutRequestMatcher(
                                PathPatternRequestMatcher.pathPattern(HttpMethod.POST, SignOutPage.ADDRESS))
                        .addLogoutHandler(backChannel)
                        .logoutSuccessHandler(page))
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(Page.CONTENT_POLICY)))
                .build();
    }

    @Bean
    @Order(1)
    SecurityFilterChain protocol(
            HttpSecurity http,
            AuthorizationErrors errors,
            Clients clients,
            FrontEndOrigins origins,
            BackChannelLogout backChannel) {
        var refresh = new PublicClientRefresh(clients);
        var browser = new MediaTypeRequestMatcher(MediaType.TEXT_HTML);
        // A program that names no media type wants a status, not a form.
        browser.setIgnoredMediaTypes(Set.of(MediaType.ALL));
        return http.oauth2AuthorizationServer(server -> {
                    http.securityMatcher(server.getEndpointsMatcher());
                    server.oidc(oidc -> oidc.logoutEndpoint(
                                            endpoint -> endpoint.logoutResponseHandler(signedOut(backChannel)))
                                    .providerConfigurationEndpoint(endpoint ->
                                            endpoint.providerConfigurationCustomizer(SignInConfiguration::backChannel)))
                            .authorizationEndpoint(endpoint -> endpoint.errorResponseHandler(errors))
                            .clientAuthentication(known ->
                                    known.authenticationConverter(refresh).authenticationProvider(refresh));
                })
                .cors(cors -> cors.configurationSource(origins))
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .exceptionHandling(refusals -> refusals.defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint("/login"), browser))
                .oauth2ResourceServer(userInfo -> userInfo.jwt(withDefaults()))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain form(
            HttpSecurity http,
            Lockouts lockouts,
            FrontEndOrigins origins,
            BackChannelLogout backChannel,
            Accounts accounts,
            UserDetailsService people) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(
                                "/", "/login", "/login.css", "/error", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                // Questions before a call (OPTIONS) are none of the protocol's own requests, and come in here.
                .cors(cors -> cors.configurationSource(origins))
                .authenticationProvider(new ChosenPerson(accounts, people))
                .logout(logout -> logout.addLogoutHandler(backChannel))
                .formLogin(form -> form.loginPage("/login").failureHandler(failure(lockouts)))
                .headers(headers ->
                        headers.contentSecurityPolicy(policy -> policy.policyDirectives(Page.CONTENT_POLICY)))
                // A form left open past its session: show a fresh one instead of an error.
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(
                        (request, response, denied) -> response.sendRedirect("/login?expired")))
                .build();
    }

    private static AuthenticationSuccessHandler signedOut(BackChannelLogout backChannel) {
        var handler = new OidcLogoutAuthenticationSuccessHandler();
        handler.setLogoutHandler(new CompositeLogoutHandler(backChannel, new SecurityContextLogoutHandler()));
        return handler;
    }

    private static void backChannel(OidcProviderConfiguration.Builder published) {
        published.claim("backchannel_logout_supported", true).claim("backchannel_logout_session_supported", true);
    }

    private static AuthenticationFailureHandler failure(Lockouts lockouts) {
        return (request, response, failure) -> {
            var name = request.getParameter("username");
            response.sendRedirect(
                    name != null && lockouts.left(name).isPresent()
                            ? UriComponentsBuilder.fromPath("/login")
                                    .queryParam("locked", "{name}")
                                    .build(name)
                                    .toString()
                            : "/login?error");
        };
    }

    /** The cheapest cost: everybody knows these passwords, and every client token pays for one check. */
    @Bean
    PasswordEncoder passwords() {
        return new BCryptPasswordEncoder(4);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
