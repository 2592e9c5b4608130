package id.mppdigital.portal.session.forms;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Receives forms with files to the disk: few at a time, few of each person. A slow one holds a connection for long. */
@Component
public class UploadPlaces {
    static final int AT_ONCE = 64;
    static final int OF_EACH = 4;

    private final Map<String, Integer> receiving = new HashMap<>();
    private int all;

    enum Outcome {
        RECEIVED,
        BUSY,
        TOO_LARGE
    }

    static boolean isWithFiles(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart/");
    }

    /** Whether the form is there as a whole, and no larger than the settings say. */
    Outcome receive(HttpServletRequest request, String person) throws ServletException, IOException {
        if (!begin(person)) {
            return Outcome.BUSY;
        }
        try {
            request.getParts();
            return Outcome.RECEIVED;
        } catch (IllegalStateException tooLarge) {
            return Outcome.TOO_LARGE;
        } finally {
            end(person);
        }
    }

    synchronized boolean begin(String person) {
        var theirs = receiving.getOrDefault(person, 0);
        if (all >= AT_ONCE || theirs >= OF_EACH) {
            return false;
        }
        all++;
        receiving.put(person, theirs + 1);
        return true;
    }

    synchronized void end(String person) {
        all--;
        receiving.computeIfPresent(person, (_, theirs) -> theirs == 1 ? null : theirs - 1);
    }
}
