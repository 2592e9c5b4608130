package id.mppdigital.citizen.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.PlatformRefusal;
import id.mppdigital.platform.problem.Problem;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/** The form of an upload (RFC 7578): one file, and one text that says what it is. */
record UploadForm(
        @Schema(type = "string", format = "binary") byte[] file,
        @Schema(pattern = KIND) String kind) {
    private static final String KIND = "[a-z0-9-]{1,64}";
    private static final int LONGEST_TEXT = 1024;
    /** A form may name its encoding (RFC 7578, section 4.6); here it is UTF-8 always. */
    private static final String CHARSET = "_charset_";

    /** @throws Problem that names every part that is missing or odd */
    static Upload read(MultipartHttpServletRequest request, DataSize largest) throws IOException {
        Collection<Part> parts = parts(request, largest);
        List<Problem.Fault> faults = new ArrayList<>();
        Part file = single(parts, "file", faults);
        if (file != null && file.getSubmittedFileName() == null) {
            faults.add(Problem.Fault.of("/file", CitizenRefusal.FILE_EXPECTED));
        }
        String kind = kind(single(parts, "kind", faults), faults);
        parts.stream()
                .map(Part::getName)
                .filter(name -> !List.of("file", "kind", CHARSET).contains(name))
                .forEach(name -> faults.add(Problem.Fault.of(pointer(name), CitizenRefusal.UNKNOWN_PART)));
        if (file == null || kind == null || !faults.isEmpty()) {
            throw Problem.of(PlatformRefusal.INVALID_REQUEST).at(faults);
        }
        if (file.getSize() > largest.toBytes()) {
            throw tooLarge(largest);
        }
        return new Upload(kind, file.getSubmittedFileName(), file.getContentType(), aside(file));
    }

    private static Collection<Part> parts(MultipartHttpServletRequest request, DataSize largest) throws IOException {
        try {
            // Taken apart here and not before, when it is known who asks; Spring names what fails then.
            request.getMultiFileMap();
            return request.getParts();
        } catch (MaxUploadSizeExceededException e) {
            throw tooLarge(largest);
        } catch (jakarta.servlet.ServletException e) {
            throw new MultipartException("not a multipart body", e);
        }
    }

    private static @Nullable Part single(Collection<Part> parts, String name, List<Problem.Fault> faults) {
        List<Part> named =
                parts.stream().filter(part -> part.getName().equals(name)).toList();
        if (named.isEmpty()) {
            faults.add(Problem.Fault.of("/" + name, PlatformRefusal.REQUIRED));
        } else if (named.size() > 1) {
            faults.add(Problem.Fault.of("/" + name, CitizenRefusal.DUPLICATE_PART));
        }
        return named.size() == 1 ? named.getFirst() : null;
    }

    private static @Nullable String kind(@Nullable Part part, List<Problem.Fault> faults) throws IOException {
        if (part == null) {
            return null;
        }
        if (part.getSubmittedFileName() != null) {
            faults.add(Problem.Fault.of("/kind", CitizenRefusal.TEXT_EXPECTED));
            return null;
        }
        try (InputStream text = part.getInputStream()) {
            String kind = new String(text.readNBytes(LONGEST_TEXT), UTF_8);
            if (kind.matches(KIND)) {
                return kind;
            }
            faults.add(Problem.Fault.of("/kind", CitizenRefusal.INVALID_KIND));
            return null;
        }
    }

    /** A name that could be anything is not repeated. */
    private static String pointer(String name) {
        return name.matches("[A-Za-z0-9_.-]{1,64}") ? "/" + name : "";
    }

    private static Problem tooLarge(DataSize largest) {
        return Problem.of(CitizenRefusal.DOCUMENT_TOO_LARGE, largest.toMegabytes())
                .at("/file", CitizenRefusal.DOCUMENT_TOO_LARGE, largest.toMegabytes());
    }

    /** Moved, not copied, where both lie on one disk. */
    private static Path aside(Part file) throws IOException {
        Path content = Files.createTempFile("upload", ".part");
        try {
            file.write(content.toString());
            return content;
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(content);
            throw e;
        }
    }
}
