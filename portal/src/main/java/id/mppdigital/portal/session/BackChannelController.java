package id.mppdigital.portal.session;

import static java.util.Objects.requireNonNull;

import id.mppdigital.portal.session.tokens.Seal;
import id.mppdigital.portal.session.tokens.SealedTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The issuer says that somebody signed out elsewhere (OpenID Connect Back-Channel Logout 1.0). */
@RestController
class BackChannelController {
    private static final Logger log = LoggerFactory.getLogger(BackChannelController.class);
    static final String ADDRESS = "/logout/connect/back-channel/mpp";

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final LogoutTokens logoutTokens;
    private final UsedLogoutTokens used;
    private final SealedTokens tokens;
    private final Seal seal;

    BackChannelController(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            LogoutTokens logoutTokens,
            UsedLogoutTokens used,
            SealedTokens tokens,
            Seal seal) {
        this.sessions = sessions;
        this.logoutTokens = logoutTokens;
        this.used = used;
        this.tokens = tokens;
        this.seal = seal;
    }

    /** The token counts as used only once the sessions have ended. */
    @Transactional
    @PostMapping(ADDRESS)
    ResponseEntity<Void> signedOut(@RequestParam("logout_token") String token) {
        try {
            var told = logoutTokens.read(token);
            if (!used.use(told)) {
                log.warn("A logout token was sent again");
                return ResponseEntity.badRequest().build();
            }
            sessions.findByPrincipalName(seal.mark(requireNonNull(told.getSubject()))).values().stream()
                    .filter(session -> isMeant(session, told))
                    .forEach(this::end);
            return ResponseEntity.noContent().build();
        } catch (JwtException e) {
            log.warn("A logout token was refused: {}", e.getMessage());
            return ResponseEntity.badRequest().build();
        }
    }

    /** Without a session's id, all of the person's are meant. */
    private static boolean isMeant(Session session, Jwt told) {
        var sid = told.getClaimAsString("sid");
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        return sid == null
                || context == null
                || context.getAuthentication() == null
                || !(context.getAuthentication().getPrincipal() instanceof OidcUser user)
                || sid.equals(user.getIdToken().getClaimAsString("sid"));
    }

    private void end(Session session) {
        tokens.forget(session);
        sessions.deleteById(session.getId());
    }
}
