package id.mppdigital.portal.api.gateway;

import id.mppdigital.platform.guard.Guards;
import id.mppdigital.portal.api.CitizenDataApi.WalletDocument;
import id.mppdigital.portal.api.RepresentationApi.OnBehalf;
import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.session.tokens.SignInAgain;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.http.client.ClientHttpRequestFactoryBuilder;
import org.springframework.boot.http.client.HttpClientSettings;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClient.RequestHeadersSpec;
import org.springframework.web.client.RestClient.RequestHeadersSpec.ConvertibleClientHttpResponse;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Files on their way between browsers and the platform. They pass piece by piece, never whole in memory, and have places
 * and breakers of their own, so that slow ones hold up no page.
 */
@Component
public class FilesClient {
    public static final int CONCURRENT = 40;

    private static final String UP = "uploads";
    private static final String DOWN = "downloads";

    /** For a whole file, so that one that stands still frees its place in the end. */
    private static final HttpClientSettings PATIENCE =
            HttpClientSettings.defaults().withTimeouts(Duration.ofSeconds(2), Duration.ofMinutes(5));

    private final RestClient http;
    private final Guards guards;
    private final String gateway;

    FilesClient(
            RestClient.Builder http,
            ClientHttpRequestFactoryBuilder<?> requests,
            AsTheCaller caller,
            Guards guards,
            @Value("${spring.http.serviceclient.gateway.base-url}") String gateway) {
        // No interceptor: with one, Spring collects the whole body of a request first.
        this.http = http.requestFactory(requests.build(PATIENCE))
                .requestInitializer(caller)
                .build();
        this.guards = guards;
        this.gateway = gateway;
    }

    /** @param receipt goes into the move to ISSUED */
    public record Issued(UUID id, String receipt) {}

    /** @param onBehalf for whom somebody acts; null for the citizen's own wallet */
    public WalletDocument upload(MultipartFile file, String kind, @Nullable OnBehalf onBehalf) {
        var documents = "/citizens/v1/me/documents";
        var address = onBehalf == null
                ? address(documents)
                : UriComponentsBuilder.fromUri(address(documents))
                        .queryParam("onBehalfOf", onBehalf.representation())
                        .queryParam("service", onBehalf.service())
                        .build()
                        .toUri();
        return send(address, file, kind, WalletDocument.class);
    }

    /** What an agency issues on an application. */
    public Issued issue(UUID application, MultipartFile file, String kind) {
        return send(
                address("/citizens/v1/applications/{application}/documents", application), file, kind, Issued.class);
    }

    /** Of the citizen's own wallet. */
    public FileContent own(UUID document) {
        return open(address("/citizens/v1/me/documents/{document}/content", document));
    }

    /** What was issued to whom somebody acts for. */
    public FileContent received(UUID representation, UUID document) {
        return open(address(
                "/citizens/v1/me/representations/{representation}/documents/{document}/content",
                representation,
                document));
    }

    /**
     * Of all that is held of the citizen.
     *
     * @param onBehalfOf the representation of a child, whose parent asks; null for one's own
     */
    public FileContent copy(UUID request, String form, @Nullable UUID onBehalfOf) {
        var own = address("/citizens/v1/me/rights/{request}/copy.{form}", request, form);
        return open(
                onBehalfOf == null
                        ? own
                        : UriComponentsBuilder.fromUri(own)
                                .queryParam("onBehalfOf", onBehalfOf)
                                .build()
                                .toUri());
    }

    /** Of an application that the officer works on. */
    public FileContent enclosed(UUID document) {
        return open(address("/citizens/v1/documents/{document}/content", document));
    }

    /** What a citizen attached to a request for a right, for the data officer. */
    public FileContent evidence(UUID request, UUID document) {
        return open(address("/citizens/v1/rights/{request}/documents/{document}", request, document));
    }

    /** What a citizen attached to a request for a correction, for the agency that was asked. */
    public FileContent evidenceOfCorrection(UUID correction, UUID document) {
        return open(address("/citizens/v1/corrections/{correction}/evidence/{document}", correction, document));
    }

    private <T> T send(URI address, MultipartFile file, String kind, Class<T> answered) {
        var parts = new LinkedMultiValueMap<String, Object>();
        parts.add("file", file.getResource());
        parts.add("kind", kind);
        var request = http.post()
                .uri(address)
                .contentType(MediaType.MULTIPART_FORM_DATA)
                .body(parts);
        try (var place = place(UP, address)) {
            return asked(
                    address,
                    request,
                    place,
                    true,
                    answer -> Optional.ofNullable(answer.bodyTo(answered))
                            .orElseThrow(() -> Answers.away(address, null)));
        }
    }

    private FileContent open(URI address) {
        var place = place(DOWN, address);
        try {
            return asked(address, http.get().uri(address), place, false, answer -> FileContent.of(answer, place));
        } catch (RuntimeException e) {
            place.close();
            throw e;
        }
    }

    private interface Reader<T> {
        T read(ConvertibleClientHttpResponse answer) throws IOException;
    }

    private static <T> T asked(
            URI address, RequestHeadersSpec<?> request, Place place, boolean close, Reader<T> reader) {
        try {
            return request.exchangeForRequiredValue(
                    (_, answer) -> {
                        place.answered(!answer.getStatusCode().is5xxServerError());
                        check(address, answer);
                        return reader.read(answer);
                    },
                    close);
        } catch (ResourceAccessException e) {
            throw Answers.away(address, e);
        }
    }

    /** Throws what an answer without a file means. */
    private static void check(URI address, ConvertibleClientHttpResponse answer) throws IOException {
        var status = answer.getStatusCode();
        if (status.isSameCodeAs(HttpStatus.NOT_FOUND)) {
            throw new NotThere();
        }
        if (status.isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            throw new SignInAgain();
        }
        if (status.is5xxServerError()) {
            throw Answers.away(address, null);
        }
        if (status.isError()) {
            throw answer.createException();
        }
    }

    private Place place(String way, URI address) {
        var guard = guards.guard(way, Duration.ZERO, CONCURRENT);
        if (guard.take(1) == 0) {
            throw Answers.away(address, null);
        }
        return new Place(guard);
    }

    private URI address(String path, Object... ids) {
        return UriComponentsBuilder.fromUriString(gateway)
                .path(path)
                .buildAndExpand(ids)
                .toUri();
    }
}
