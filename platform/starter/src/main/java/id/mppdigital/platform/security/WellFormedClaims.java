package id.mppdigital.platform.security;

import com.nimbusds.jose.JWSObject;
import id.mppdigital.platform.text.MeaningfulText;
import id.mppdigital.platform.text.StorableText;
import java.text.ParseException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtClaimNames;

/**
 * Refuses a token whose claims don't have the expected shape: it has a subject and an expiry, its roles and its client
 * are texts, and all texts can be stored. Claims of another shape are never interpreted. Whether a claim is true is not
 * checked here.
 */
final class WellFormedClaims implements OAuth2TokenValidator<Jwt> {
    static final String ROLES = "roles";
    static final String CLIENT = "client_id";
    static final String AUTHORIZED_PARTY = "azp";

    /** OpenID Connect Core 1.0, 2. */
    private static final int LONGEST_SUBJECT = 255;

    /** Issuers nest two or three. */
    private static final int DEEPEST = 16;

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        return fault(claims(token))
                .map(fault -> OAuth2TokenValidatorResult.failure(
                        new OAuth2Error(OAuth2ErrorCodes.INVALID_TOKEN, "Malformed: " + fault, null)))
                .orElseGet(OAuth2TokenValidatorResult::success);
    }

    /** The claims as the issuer wrote them: decoders turn numbers into texts and drop nulls. */
    private static Map<String, @Nullable Object> claims(Jwt token) {
        try {
            return Objects.requireNonNullElse(
                    JWSObject.parse(token.getTokenValue()).getPayload().toJSONObject(), Map.of());
        } catch (ParseException _) {
            return Map.of();
        }
    }

    private static Optional<String> fault(Map<String, @Nullable Object> claims) {
        return Stream.of(
                        isSubject(claims.get(JwtClaimNames.SUB)) ? null : JwtClaimNames.SUB,
                        claims.get(JwtClaimNames.EXP) instanceof Number ? null : JwtClaimNames.EXP,
                        isTextOrTexts(claims, JwtClaimNames.AUD) ? null : JwtClaimNames.AUD,
                        isTextOrTexts(claims, ROLES) ? null : ROLES,
                        isText(claims, CLIENT) ? null : CLIENT,
                        isText(claims, AUTHORIZED_PARTY) ? null : AUTHORIZED_PARTY,
                        isStorable(claims, 0) ? null : "a text or the nesting")
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    private static boolean isSubject(@Nullable Object value) {
        return isText(value)
                && value instanceof String subject
                && subject.length() <= LONGEST_SUBJECT
                && subject.chars().noneMatch(Character::isISOControl);
    }

    private static boolean isText(Map<String, @Nullable Object> claims, String name) {
        return !claims.containsKey(name) || isText(claims.get(name));
    }

    private static boolean isTextOrTexts(Map<String, @Nullable Object> claims, String name) {
        return isText(claims, name)
                || (claims.get(name) instanceof Collection<?> all
                        && all.stream().allMatch(WellFormedClaims::isText));
    }

    private static boolean isText(@Nullable Object value) {
        return value instanceof String text && MeaningfulText.is(text);
    }

    private static boolean isStorable(@Nullable Object value, int depth) {
        return switch (value) {
            case String text -> StorableText.is(text);
            case Map<?, ?> members -> isStorable(members.keySet(), depth) && isStorable(members.values(), depth);
            case Collection<?> items -> depth < DEEPEST && items.stream().allMatch(item -> isStorable(item, depth + 1));
            case null, default -> true;
        };
    }
}
