package id.mppdigital.local;

import id.mppdigital.local.access.Api;
import id.mppdigital.local.access.Refused;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.LaunchFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Applies the shipped manifests the way a region would: through the gateway, with an administrator's token. */
record Manifests(Wiring wiring) {
    /** The sample agencies' addresses in the manifests are their usual ones. */
    private static final List<String> MOVABLE = List.of("disdukcapil", "polres");

    /** Answers how many documents there are. */
    int apply(String token) {
        var api = new Api(wiring.url("gateway"), token);
        return files().mapToInt(file -> apply(api, file)).sum();
    }

    /** Channels and services first: offerings name them. */
    private Stream<Path> files() {
        var folder = wiring.home().root().resolve("catalog-service/manifests");
        return Stream.of(
                        Stream.of(folder.resolve("platform.yaml")),
                        yaml(folder.resolve("services")),
                        yaml(folder.resolve("malls")))
                .flatMap(one -> one)
                .filter(Files::exists);
    }

    private static Stream<Path> yaml(Path folder) {
        try (var files = Files.isDirectory(folder) ? Files.list(folder) : Stream.<Path>empty()) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int apply(Api api, Path file) {
        try {
            var text = moved(Files.readString(file));
            var answer = api.post("/catalog/v1/manifests", "application/yaml", BodyPublishers.ofString(text), Map.of());
            return answer.require().path("changes").size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refused e) {
            throw new LaunchFailed(
                    "The manifest " + wiring.home().root().relativize(file) + " was refused: " + e.getMessage(), e);
        }
    }

    String moved(String manifest) {
        var text = manifest;
        for (var name : MOVABLE) {
            text = text.replace("http://localhost:" + Parts.usualPort(name), wiring.url(name));
        }
        return text;
    }
}
