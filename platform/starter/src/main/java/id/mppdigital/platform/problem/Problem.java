package id.mppdigital.platform.problem;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A refusal that the caller can act on, answered as problem details (RFC 9457).
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
    public record Fault(String pointer, String code, String detail) {}

    private final HttpStatus status;
    private final String code;
    private final transient List<Fault> faults = new ArrayList<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();

    protected Problem(HttpStatus status, String code, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
    }

    public static Problem of(HttpStatus status, String code, String detail) {
        return new Problem(status, code, detail);
    }

    /** Not there, or not the caller's to see: both look the same. */
    public static Problem notFound(String what) {
        return of(HttpStatus.NOT_FOUND, "not-found", "There is no such " + what + ", or it is not yours to see.");
    }

    /** Adds what is wrong at one place of the body. */
    public Problem at(String pointer, String faultCode, String detail) {
        faults.add(new Fault(pointer, faultCode, detail));
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

    /** What to do about it, as {@link #getMessage()}. */
    public String detail() {
        return String.valueOf(getMessage());
    }

    public List<Fault> faults() {
        return List.copyOf(faults);
    }

    public Map<String, String> headers() {
        return Map.copyOf(headers);
    }
}
