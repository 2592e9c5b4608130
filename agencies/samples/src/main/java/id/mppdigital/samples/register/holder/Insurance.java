package id.mppdigital.samples.register.holder;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.samples.register.Switchboard;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The national health insurance: takes signed requests of the last minutes, and answers every one with a 200. */
@RestController
class Insurance {
    private static final String CONSUMER = "1234";
    private static final String SECRET = "demo-bpjs";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Holders holders;
    private final Switchboard switchboard;
    private final Clock clock;

    Insurance(Holders holders, Switchboard switchboard, Clock clock) {
        this.holders = holders;
        this.switchboard = switchboard;
        this.clock = clock;
    }

    @GetMapping("/bpjs/Peserta/nik/{nik}/tglSEP/{day}")
    Map<String, Object> member(
            @PathVariable String nik,
            @RequestHeader(name = "X-cons-id", defaultValue = "") String consumer,
            @RequestHeader(name = "X-timestamp", defaultValue = "0") long timestamp,
            @RequestHeader(name = "X-signature", defaultValue = "") String signature)
            throws GeneralSecurityException {
        if (switchboard.isClosed("bpjs") || !consumer.equals(CONSUMER) || !isSigned(consumer, timestamp, signature)) {
            return answer("401", "Unauthorized", null);
        }
        if (switchboard.isSpent("bpjs")) {
            return answer("201", "Kuota akses telah habis", null);
        }
        var found = holders.find("bpjs", nik);
        return found.isPresent()
                ? answer("200", "OK", Map.of("peserta", found.get()))
                : answer("201", "Peserta Tidak Ditemukan", null);
    }

    private boolean isSigned(String consumer, long timestamp, String signature) throws GeneralSecurityException {
        var age = clock.instant().getEpochSecond() - timestamp;
        return Math.abs(age) <= PATIENCE.toSeconds()
                && MessageDigest.isEqual(sign(consumer + "&" + timestamp).getBytes(UTF_8), signature.getBytes(UTF_8));
    }

    private static String sign(String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(SECRET.getBytes(UTF_8), "HmacSHA256"));
        return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
    }

    private static Map<String, Object> answer(String code, String message, @Nullable Object response) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("metaData", Map.of("code", code, "message", message));
        answer.put("response", response);
        return answer;
    }
}
