package id.mppdigital.citizen.provider;

import id.mppdigital.citizen.registers.RegisterClient;
import id.mppdigital.citizen.registers.manifest.RegisterFailure;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import id.mppdigital.citizen.signing.Signer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests that the receiver knows to be this platform's and meant for it. */
record SignedRequests(String register, RegisterClient client, Signer signer, Clock clock) {
    private static final String TYPE = "attribute-request+jwt";
    private static final int SECONDS_VALID = 60;

    /** @param body the SHA-256 of the body, in Base64url */
    private record Claims(String iss, String aud, String jti, long iat, long exp, String body) {}

    /**
     * @return empty when the agency knows no such person
     * @throws RegisterFailure when there is no usable answer
     */
    Optional<JsonNode> send(AttributeRequest request) {
        var body = JsonMapper.shared().writeValueAsBytes(request);
        var reply = client.send(http -> http.post()
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON, MediaType.APPLICATION_PROBLEM_JSON)
                .headers(headers -> headers.setBearerAuth(signer.sign(TYPE, claims(body))))
                .body(body));
        return switch (reply.status()) {
            case 404 -> unknown(reply.json());
            case 401, 403 -> throw new RegisterFailure(Reason.LOGIN_REFUSED, "login refused");
            case 429 -> throw new RegisterFailure(Reason.QUOTA_EXHAUSTED, "quota exhausted");
            default -> Optional.of(about(request.person(), reply.object()));
        };
    }

    private Claims claims(byte[] body) {
        var now = clock.instant().getEpochSecond();
        var id = UUID.randomUUID().toString();
        return new Claims("mpp-digital", register, id, now, now + SECONDS_VALID, digest(body));
    }

    static String digest(byte[] body) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(body);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sha256);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** A wrong address answers 404 too: only the problem of the contract says that the person is unknown. */
    private static Optional<JsonNode> unknown(JsonNode problem) {
        if (problem.path("code").asString("").equals("person-unknown")) {
            return Optional.empty();
        }
        throw new RegisterFailure(Reason.UNREACHABLE, "status 404");
    }

    private static JsonNode about(AttributeRequest.Person person, JsonNode answer) {
        if (!answer.at("/person/nik").asString("").equals(person.nik())) {
            throw new RegisterFailure(Reason.UNREADABLE, "the answer is about somebody else");
        }
        return answer;
    }
}
