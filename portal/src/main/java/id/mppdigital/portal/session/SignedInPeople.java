package id.mppdigital.portal.session;

import com.nimbusds.jwt.SignedJWT;
import id.mppdigital.portal.page.Person;
import java.text.ParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * The name comes from the ID token; roles, agency and malls from the access token, where the services read them too. It
 * came from the issuer itself, so its signature need not be checked here (OpenID Connect Core 3.1.3.7, 6).
 */
@Component
class SignedInPeople implements OAuth2UserService<OidcUserRequest, OidcUser> {
    private static final List<String> FROM_ACCESS_TOKEN = List.of(Person.ROLES, Person.AGENCY, Person.MALLS);

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var claims = new HashMap<String, Object>(Map.of(Person.ROLES, List.of()));
        var token = claims(request.getAccessToken().getTokenValue());
        FROM_ACCESS_TOKEN.stream().filter(token::containsKey).forEach(name -> claims.put(name, token.get(name)));
        var roles = claims.get(Person.ROLES) instanceof List<?> all
                ? all.stream().map(role -> "ROLE_" + role).toList()
                : List.<String>of();
        return new DefaultOidcUser(
                AuthorityUtils.createAuthorityList(roles), request.getIdToken(), new OidcUserInfo(claims));
    }

    private static Map<String, Object> claims(String token) {
        try {
            return SignedJWT.parse(token).getJWTClaimsSet().getClaims();
        } catch (ParseException _) {
            return Map.of(); // not a JWT: somebody without roles sees public pages
        }
    }
}
