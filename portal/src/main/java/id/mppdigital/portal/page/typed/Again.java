package id.mppdigital.portal.page.typed;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form that was not taken, to be sent once more as it was typed. Its keys go with it, so that what
 * arrived all the same is not done twice.
 *
 * @param multipart whether it is sent so, as forms with files are
 * @param files to be chosen again, as browsers let no page fill them in
 */
public record Again(TypedForm typed, boolean multipart, List<ChosenFile> files) {
    public record ChosenFile(String field, String name) {}

    /** Null for a request that sent no form. */
    public static @Nullable Again of(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return null;
        }
        var type = request.getContentType();
        var multipart = type != null && type.startsWith("multipart/");
        return new Again(TypedForm.of(request), multipart, multipart ? files(request) : List.of());
    }

    /** Letters of all names and values. */
    public int length() {
        return typed.length()
                + files.stream()
                        .mapToInt(file -> file.field().length() + file.name().length())
                        .sum();
    }

    private static List<ChosenFile> files(HttpServletRequest request) {
        try {
            return request.getParts().stream()
                    .filter(part -> part.getSubmittedFileName() != null && part.getSize() > 0)
                    .map(Again::file)
                    .toList();
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("The form was read before", e);
        }
    }

    private static ChosenFile file(Part part) {
        return new ChosenFile(part.getName(), part.getSubmittedFileName());
    }
}
