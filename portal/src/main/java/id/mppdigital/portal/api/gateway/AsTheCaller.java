package id.mppdigital.portal.api.gateway;

import id.mppdigital.portal.session.tokens.AccessTokens;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRequest;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Sends each request with the token and in the language of whom the page is for, and says where they are: where the
 * gateway trusts the portal as a proxy, each visitor has a share of the limits of their own.
 */
@Component
class AsTheCaller implements ClientHttpRequestInterceptor {
    private final AccessTokens tokens;

    AsTheCaller(AccessTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution) {
        var headers = request.getHeaders();
        tokens.current().ifPresent(headers::setBearerAuth);
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes page) {
            headers.set("X-Forwarded-For", page.getRequest().getRemoteAddr());
            language(page).ifPresent(language -> headers.set(HttpHeaders.ACCEPT_LANGUAGE, language));
        }
        try {
            return execution.execute(request, body);
        } catch (IOException e) {
            throw Answers.away(request.getURI(), e);
        }
    }

    private static Optional<String> language(ServletRequestAttributes page) {
        return Optional.ofNullable(page.getResponse()).map(answer -> answer.getHeader(HttpHeaders.CONTENT_LANGUAGE));
    }
}
