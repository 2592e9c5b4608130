package id.mppdigital.citizen.consent;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.catalog.ServiceForm;
import id.mppdigital.platform.problem.Wording;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that a service is given only if the citizen agrees, for it does not need it (docs/adr/0061, UU 27/2022
 * art. 20 (2) a).
 *
 * @param service its code
 * @param field of its form
 * @param fact the register's fact that is shared
 * @param label of the field
 * @param words who gets it, what for, and that nothing depends on it
 */
public record Sharing(String service, String field, FactSource fact, Wording label, Wording words) {
    /** All that a form may be given like that. */
    public static List<Sharing> of(ServiceForm form) {
        return form.fields().stream()
                .flatMap(field -> Stream.ofNullable(field.sharing())
                        .map(it -> new Sharing(form.service(), field.name(), field.source(), it.label(), it.words())))
                .toList();
    }

    /** Whether a decision is about something like this, and about no register: their codes have no dot. */
    static Optional<String> serviceOf(String source) {
        return source.contains(".") ? Optional.of(source.substring(0, source.indexOf('.'))) : Optional.empty();
    }

    /** By which decisions name it. */
    public String source() {
        return service + "." + field;
    }

    /** Changes with every word that the citizen reads. */
    public String text() {
        try {
            var read = Stream.of(label, words, Consent.SHARING_LAW)
                    .map(Objects::toString)
                    .toList();
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", read).getBytes(UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
