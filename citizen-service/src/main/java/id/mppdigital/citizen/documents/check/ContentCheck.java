package id.mppdigital.citizen.documents.check;

import id.mppdigital.citizen.refusal.CitizenRefusal;
import id.mppdigital.platform.problem.Problem;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks at what a file really is, and whether somebody else can open it. */
@Component
public class ContentCheck {
    private final CheckSettings settings;
    private final CheckSlots slots;

    ContentCheck(CheckSettings settings, CheckSlots slots) {
        this.settings = settings;
        this.slots = slots;
    }

    /** @throws Problem that says what is wrong with the file and what to do about it */
    public MediaType check(Path file, @Nullable String declaredType) {
        try {
            return slots.run(() -> checked(file, declaredType));
        } catch (Unfit e) {
            CitizenRefusal reason = e.reason();
            Object[] arguments = e.arguments(settings);
            throw Problem.of(reason, arguments).at("/file", reason, arguments);
        }
    }

    private MediaType checked(Path file, @Nullable String declaredType) throws IOException, Unfit {
        try (FileChannel channel = FileChannel.open(file);
                Arena arena = Arena.ofConfined()) {
            if (channel.size() == 0) {
                throw new Unfit(CitizenRefusal.EMPTY_DOCUMENT);
            }
            Bytes content = new Bytes(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena));
            MediaType real = MediaType.of(content).orElseThrow(() -> new Unfit(CitizenRefusal.UNSUPPORTED_DOCUMENT));
            if (DeclaredType.contradicts(declaredType, real)) {
                throw Unfit.mismatch(real);
            }
            switch (real) {
                case PDF -> PdfCheck.check(content, file);
                case JPEG -> ImageCheck.check(JpegParts.of(content), content, file, settings.maxPixels());
                case PNG -> ImageCheck.check(PngParts.of(content), content, file, settings.maxPixels());
            }
            return real;
        }
    }
}
