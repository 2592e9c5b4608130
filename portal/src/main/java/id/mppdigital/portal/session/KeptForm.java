package id.mppdigital.portal.session;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.util.WebUtils;

/**
 * What somebody typed into a form that arrived after the session had ended. It waits, sealed, for the same person to
 * sign in again.
 *
 * @param address where the form goes
 * @param owner the mark of who was signed in before
 */
record KeptForm(String address, Map<String, List<String>> fields, String owner) implements Serializable {
    static final String PAGE = "/session/kept";

    /** Tells who was signed in here last, so that what one person typed is not shown to the next. */
    static final String OWNER_COOKIE = "__Host-known";

    private static final String ATTRIBUTE = "kept-form";
    private static final int LONGEST = 100_000;

    /**
     * Keeps the request's form, unless it is too large. One with files is not kept at all: sent again without them, it
     * would do something else than was meant.
     */
    static boolean keep(HttpServletRequest request) {
        if (!MediaType.APPLICATION_FORM_URLENCODED.isCompatibleWith(typeOf(request))) {
            return false;
        }
        var owner = WebUtils.getCookie(request, OWNER_COOKIE);
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
        if (owner == null || fields.isEmpty() || length > LONGEST) {
            return false;
        }
        request.getSession().setAttribute(ATTRIBUTE, new KeptForm(LocalAddress.of(request), fields, owner.getValue()));
        return true;
    }

    private static @Nullable MediaType typeOf(HttpServletRequest request) {
        try {
            return request.getContentType() == null ? null : MediaType.parseMediaType(request.getContentType());
        } catch (InvalidMediaTypeException notAForm) {
            return null;
        }
    }

    /** The form that this person typed; somebody else's is thrown away. */
    static Optional<KeptForm> of(HttpServletRequest request, @Nullable String person) {
        var session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof KeptForm form)) {
            return Optional.empty();
        }
        if (!form.owner().equals(person)) {
            session.removeAttribute(ATTRIBUTE);
            return Optional.empty();
        }
        return Optional.of(form);
    }
}
