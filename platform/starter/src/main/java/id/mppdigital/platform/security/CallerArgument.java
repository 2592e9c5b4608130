package id.mppdigital.platform.security;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers their {@link Caller}. */
class CallerArgument implements HandlerMethodArgumentResolver {
    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class;
    }

    @Override
    public Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken authentication
                && authentication.getToken().getSubject() != null) {
            return caller(authentication.getToken());
        }
        throw new AuthenticationCredentialsNotFoundException("This needs an access token that names its subject");
    }

    static Caller caller(Jwt token) {
        var client = first(
                token.getClaimAsString(WellFormedClaims.CLIENT),
                token.getClaimAsString(WellFormedClaims.AUTHORIZED_PARTY),
                token.getSubject());
        return new Caller(String.valueOf(token.getSubject()), client, roles(token), token.getClaims());
    }

    /** A single text may hold several values separated by spaces, as Spring Security reads it for authorities. */
    private static Set<String> roles(Jwt token) {
        return token.getClaims().get(WellFormedClaims.ROLES) instanceof String text
                ? Set.of(StringUtils.tokenizeToStringArray(text, " "))
                : Set.copyOf(Objects.requireNonNullElse(token.getClaimAsStringList(WellFormedClaims.ROLES), List.of()));
    }

    private static String first(@Nullable String... candidates) {
        return Arrays.stream(candidates)
                .filter(c -> c != null && !c.isBlank())
                .findFirst()
                .orElse("");
    }
}
