package id.mppdigital.portal.session.forms;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * What somebody typed into a form that arrived after the session had ended. It waits for the same person to sign in
 * again.
 *
 * @param address where the form goes
 */
public record KeptForm(String address, Map<String, List<String>> fields) {
    public static final String PAGE = "/session/kept";

    private static final int LONGEST = 100_000;

    /**
     * The request's form, unless it is too large. One with files is not kept at all: sent again without them, it would
     * do something else than was meant.
     */
    public static Optional<KeptForm> of(HttpServletRequest request) {
        if (!MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(typeOf(request))
                || request.getContentLengthLong() > LONGEST) {
            return Optional.empty();
        }
        var fields = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_")) {
                fields.put(name, List.copyOf(Arrays.asList(values)));
            }
        });
        int length = Stream.concat(
                        fields.keySet().stream(), fields.values().stream().flatMap(List::stream))
                .mapToInt(String::length)
                .sum();
        return fields.isEmpty() || length > LONGEST
                ? Optional.empty()
                : Optional.of(new KeptForm(LocalAddress.of(request), fields));
    }

    private static @Nullable MediaType typeOf(HttpServletRequest request) {
        try {
            return request.getContentType() == null ? null : MediaType.parseMediaType(request.getContentType());
        } catch (InvalidMediaTypeException notAForm) {
            return null;
        }
    }
}
