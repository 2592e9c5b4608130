package id.mppdigital.samples.agency.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.samples.agency.journal.DocumentCheck;
import id.mppdigital.samples.agency.journal.Entry.Delivery;
import id.mppdigital.samples.agency.journal.Entry.Outcome;
import id.mppdigital.samples.agency.journal.Entry.Step;
import id.mppdigital.samples.agency.journal.Transition;
import id.mppdigital.samples.agency.rules.Correction;
import id.mppdigital.samples.agency.rules.Dossier.Attachment;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.client.RestClient;

/** The platform as an agency sees it: one address, the agency's own credentials, and patience. */
@Component
public class Gateway {
    private final RestClient http;
    private final AgencySettings settings;
    private final Patience patience;
    private final Clock clock;

    Gateway(RestClient.Builder http, AgencySettings settings, Patience patience, Clock clock) {
        this.http = http.baseUrl(settings.gateway()).build();
        this.settings = settings;
        this.patience = patience;
        this.clock = clock;
    }

    public String webhookSecret() {
        return patience.untilGranted(token -> http.get()
                        .uri("/connector/v1/agencies/{agency}/webhook-secret", settings.agency())
                        .headers(headers -> headers.setBearerAuth(token))
                        .retrieve()
                        .requiredBody(Secret.class))
                .secret();
    }

    /** Moves the application. The key depends on delivery and status alone, so a repeated move is the same move. */
    public Step move(Delivery cause, Transition transition) {
        var key = UUID.nameUUIDFromBytes((cause.webhookId() + "/" + transition.to()).getBytes(UTF_8));
        try {
            patience.untilAnswered(token -> http.post()
                    .uri(
                            "/applications/v1/applications/{id}/transitions",
                            cause.message().data().applicationId())
                    .headers(onBehalfOf(cause, token))
                    .header("Idempotency-Key", key.toString())
                    .body(transition)
                    .retrieve()
                    .toBodilessEntity());
            return step(cause, transition, Outcome.MOVED, null);
        } catch (HttpClientErrorException.Conflict e) {
            return step(cause, transition, Outcome.ALREADY_MOVED, null);
        } catch (HttpClientErrorException e) {
            return step(cause, transition, Outcome.REFUSED, e.getResponseBodyAsString());
        }
    }

    /** Answers a correction, once: whoever delivered it tries again. The same answer may be repeated. */
    public void answerCorrection(String id, Correction.Answer answer) {
        patience.once(token -> http.post()
                .uri("/citizens/v1/corrections/{id}/answer", id)
                .headers(headers -> headers.setBearerAuth(token))
                .body(answer)
                .retrieve()
                .toBodilessEntity());
    }

    /**
     * Brings a PDF for the application, as a citizen brings a document.
     *
     * @return the receipt to issue it with
     */
    public String upload(Delivery cause, String kind, byte[] pdf) {
        var data = cause.message().data();
        var form = new LinkedMultiValueMap<String, Object>();
        form.add("kind", kind);
        form.add("file", new NamedFile(kind + "-" + data.registrationNumber() + ".pdf", pdf));
        return patience.untilFound(token -> http.post()
                        .uri("/citizens/v1/applications/{id}/documents", data.applicationId())
                        .headers(onBehalfOf(cause, token))
                        .contentType(MediaType.MULTIPART_FORM_DATA)
                        .body(form)
                        .retrieve()
                        .requiredBody(Receipt.class))
                .receipt();
    }

    public DocumentCheck fetch(Delivery cause, Attachment document) {
        try {
            return patience.untilFound(token -> http.get()
                    .uri("/citizens/v1/documents/{id}/content", document.id())
                    .headers(onBehalfOf(cause, token))
                    .exchangeForRequiredValue((request, response) -> {
                        if (response.getStatusCode().isError()) {
                            throw response.createException();
                        }
                        return weigh(document, response.getBody());
                    }));
        } catch (HttpClientErrorException e) {
            return DocumentCheck.missing(document);
        }
    }

    /** Passes the trace on that the webhook came with, so that it leads there and back. */
    private static Consumer<HttpHeaders> onBehalfOf(Delivery cause, String token) {
        return headers -> {
            headers.setBearerAuth(token);
            if (cause.traceparent() != null) {
                headers.set("traceparent", cause.traceparent());
            }
        };
    }

    private Step step(Delivery cause, Transition transition, Outcome outcome, @Nullable String note) {
        return new Step(cause.webhookId(), clock.instant(), transition, outcome, note);
    }

    private static DocumentCheck weigh(Attachment document, InputStream content) throws IOException {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var size = new DigestInputStream(content, digest).transferTo(OutputStream.nullOutputStream());
            return DocumentCheck.of(document, size, HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    private record Secret(String secret) {}

    private record Receipt(String receipt) {}

    /** Bytes that a form sends as a file; its media type is known by its name. */
    private static final class NamedFile extends ByteArrayResource {
        private final String name;

        NamedFile(String name, byte[] content) {
            super(content);
            this.name = name;
        }

        @Override
        public String getFilename() {
            return name;
        }
    }
}
