package id.mppdigital.platform.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A refusal that the caller can act on, answered as problem details (RFC 9457) in the caller's language.
 *
 * <p>The type is {@code urn:mppdigital:problem:<code>}; codes are part of the API and never change their meaning.
 */
public class Problem extends RuntimeException {
    /**
     * One thing that is wrong.
     *
     * @param pointer where in the request's body (JSON Pointer, RFC 6901)
     * @param code machine-readable reason
     * @param detail what to do about it
     */
    public record Fault(String pointer, String code, Wording detail) {
        public static Fault of(String pointer, Refusal reason, Object... arguments) {
            return new Fault(pointer, reason.code(), reason.wording().with(arguments));
        }
    }

    private final HttpStatus status;
    private final String code;
    private final transient Wording detail;
    private final transient List<Fault> faults = new ArrayList<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    protected Problem(Refusal refusal, Object... arguments) {
        this(refusal, refusal.wording().with(arguments));
    }

    private Problem(Refusal refusal, Wording detail) {
        super(detail.en());
        this.status = refusal.kind().status();
        this.code = refusal.code();
        this.detail = detail;
    }

    /** @param arguments for the places {@code {0}}, {@code {1}} … of the wording */
    public static Problem of(Refusal refusal, Object... arguments) {
        return new Problem(refusal, arguments);
    }

    /** It doesn't exist, or the caller may not see it: both look the same. */
    public static Problem notFound(String id, String en) {
        return of(PlatformRefusal.NOT_FOUND, new Wording(id, en));
    }

    /** Adds what is wrong at one place of the body. */
    public Problem at(String pointer, Refusal reason, Object... arguments) {
        faults.add(Fault.of(pointer, reason, arguments));
        return this;
    }

    /** Adds several at once. */
    public Problem at(List<Fault> more) {
        faults.addAll(more);
        return this;
    }

    /** Adds a response header, such as {@code Retry-After}. */
    public Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** What to do about it; {@link #getMessage()} has the English. */
    public Wording detail() {
        return detail;
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }
}
