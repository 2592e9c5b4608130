package id.mppdigital.bench.traffic;

import id.mppdigital.bench.instrument.Wrk;
import id.mppdigital.load.Letter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Letters that are sent over and over by as many hands as there are connections; counts what was taken. */
public final class Postbag {
    private final String url;
    private final Path script;
    private final Path letters;
    private int taken;

    public Postbag(Traffic traffic, List<Letter> letters) throws IOException {
        url = traffic.platform().url("gateway") + "/applications/v1/applications";
        script = Path.of("target", "letters.lua").toAbsolutePath();
        try (InputStream resource = Objects.requireNonNull(Postbag.class.getResourceAsStream("/traffic/letters.lua"))) {
            Files.copy(resource, script, StandardCopyOption.REPLACE_EXISTING);
        }
        this.letters = Files.write(
                Path.of("target", "letters.txt").toAbsolutePath(),
                letters.stream()
                        .map(letter -> letter.citizen().token() + "\t" + letter.body())
                        .toList());
    }

    /** Applications taken a second; each was answered with a 201. */
    public double send(int connections, Duration time) {
        var arguments = List.of("-s", script.toString());
        var answer = new Wrk(url, "in-the-script", connections, arguments)
                .run(time, letters.toString(), UUID.randomUUID().toString());
        taken += answer.requests();
        return answer.perSecond();
    }

    /** How many since it was made. */
    public int taken() {
        return taken;
    }
}
