package id.mppdigital.portal.api.gateway;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.ResponseEntity;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;
import org.springframework.web.service.invoker.HttpExchangeAdapter;
import org.springframework.web.service.invoker.HttpExchangeAdapterDecorator;
import org.springframework.web.service.invoker.HttpRequestValues;

/**
 * An answer that broke off, that is empty, or that somebody between us and the platform gave, is none: that part is
 * away.
 */
class ReadableAnswers extends HttpExchangeAdapterDecorator {
    ReadableAnswers(HttpExchangeAdapter answers) {
        super(answers);
    }

    @Override
    public <T> @Nullable T exchangeForBody(HttpRequestValues asked, ParameterizedTypeReference<T> type) {
        try {
            var answer = super.exchangeForBody(asked, type);
            if (answer == null) {
                throw new RestClientException("An answer without content");
            }
            return answer;
        } catch (RestClientException e) {
            throw unreadable(asked, e);
        }
    }

    @Override
    public <T> ResponseEntity<T> exchangeForEntity(HttpRequestValues asked, ParameterizedTypeReference<T> type) {
        try {
            return super.exchangeForEntity(asked, type);
        } catch (RestClientException e) {
            throw unreadable(asked, e);
        }
    }

    private static RuntimeException unreadable(HttpRequestValues asked, RestClientException problem) {
        var path = asked.getUriTemplate();
        return problem instanceof RestClientResponseException || path == null ? problem : Answers.away(path, problem);
    }
}
