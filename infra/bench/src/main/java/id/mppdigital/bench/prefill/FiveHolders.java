package id.mppdigital.bench.prefill;

import id.mppdigital.bench.prefill.Holder.Manner;
import id.mppdigital.local.Platform;
import id.mppdigital.local.access.Api;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Five registers of the measurement's own, each with one fact, listed in the catalogue like any register. */
final class FiveHolders implements AutoCloseable {
    static final List<String> CODES = List.of("satu", "dua", "tiga", "empat", "lima");
    static final String SLOWEST = "tiga";

    private static final String MANIFEST = """
            apiVersion: mpp.id/v1
            kind: Register
            metadata: {code: %s}
            spec:
              name: {id: Register terukur, en: Measured register}
              basis: {law: [UU 25/2009], purpose: {id: Pengukuran, en: Measurement}}
              lookup:
                key: dukcapil.person/nik
                protocol: LOOKUP
                request: {method: GET, path: '/{key}', echo: /nik}
              facts:
                person:
                  number: {from: [/number], kind: DIGITS, digits: 16, values: ['6371015507900001']}
            """;

    private final Map<String, Holder> byCode = new LinkedHashMap<>();

    FiveHolders() throws IOException {
        for (var code : CODES) {
            byCode.put(code, new Holder());
        }
    }

    /** Where they stand, as citizen-service's environment. */
    Map<String, String> settings() {
        return byCode.entrySet().stream()
                .flatMap(one -> Map.of(
                        variable(one.getKey(), "URL"),
                        one.getValue().url(),
                        variable(one.getKey(), "AUTHORIZATION"),
                        "Bearer measured")
                        .entrySet()
                        .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static String variable(String code, String setting) {
        return "MPP_REGISTERS_" + code.toUpperCase(Locale.ROOT) + "_" + setting;
    }

    void listIn(Platform platform) {
        var catalogue = new Api(platform.url("gateway").toString(), platform.token("ops"));
        CODES.forEach(code -> catalogue
                .post(
                        "/catalog/v1/manifests",
                        "application/yaml",
                        BodyPublishers.ofString(MANIFEST.formatted(code)),
                        Map.of())
                .require());
    }

    /** The fact of a register. */
    static String fact(String code) {
        return code + ".person/number";
    }

    /** Two answer quicker than the slowest, one is down, one trickles. */
    void troubled() {
        behave("satu", new Manner.Answers(Duration.ofMillis(50)));
        behave("dua", new Manner.Answers(Duration.ofMillis(100)));
        behave(SLOWEST, new Manner.Answers(Duration.ofMillis(150)));
        behave("empat", new Manner.Down());
        behave("lima", new Manner.Trickles());
    }

    void healthy(Duration each) {
        CODES.forEach(code -> behave(code, new Manner.Answers(each)));
    }

    /** How often each was asked, for the reader of a figure. */
    String calls() {
        return byCode.entrySet().stream()
                .map(one -> one.getKey() + " " + one.getValue().calls())
                .collect(Collectors.joining(", "));
    }

    private void behave(String code, Manner manner) {
        Objects.requireNonNull(byCode.get(code)).behave(manner);
    }

    @Override
    public void close() {
        byCode.values().forEach(Holder::close);
    }
}
