package id.mppdigital.portal.api.gateway;

import id.mppdigital.portal.session.tokens.AccessTokens;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.ClientHttpRequest;
import org.springframework.http.client.ClientHttpRequestInitializer;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Sends each request with the token and in the language of whom the page is for, and says where they are: where the
 * gateway trusts the portal as a proxy, each visitor has a share of the limits of their own.
 */
@Component
class AsTheCaller implements ClientHttpRequestInitializer {
    private final AccessTokens tokens;

    AsTheCaller(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void initialize(ClientHttpRequest request) {
        var headers = request.getHeaders();
        tokens.current().ifPresent(headers::setBearerAuth);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page) {
            headers.set("X-Forwarded-For", page.getRequest().getRemoteAddr());
            language(page).ifPresent(language -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, language));
        }
    }

    private static Optional<String> language(ServletRequestAttributes page) {
        return Optional.ofNullable(page.getResponse()).map(answer -> answer.getHeader(HttpHeaders.CONTENT_LANGUAGE));
    }
}
