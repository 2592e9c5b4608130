package id.mppdigital.local;

import id.mppdigital.local.access.Answer;
import id.mppdigital.local.access.Api;
import id.mppdigital.local.parts.Wiring;
import id.mppdigital.local.process.LaunchFailed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Applies the shipped manifests the way a region would: through the gateway, with an administrator's token. */
record Manifests(Wiring wiring) {
    /** The sample agencies' addresses in the manifests are their usual ones. */
    private static final List<String> MOVABLE = List.of("disdukcapil", "polres", "bpjs", "kua");

    /** All at once, as one revision; answers how many documents there are. */
    int apply(String token) {
        var api = new Api(wiring.url("gateway"), token);
        var all = files().map(this::read).collect(Collectors.joining("\n---\n"));
        var answer = post(api, all);
        if (!answer.ok()) {
            // The refusal counts documents; file by file it tells people where to look.
            files().forEach(file -> applyAlone(api, file));
        }
        return answer.require().path("changes").size();
    }

    /** In the order in which they name each other: forms name the facts of registers, life events and offerings name services. */
    private Stream<Path> files() {
        var folder = wiring.home().root().resolve("catalog-service/manifests");
        return Stream.of(
                        yaml(folder.resolve("registers")),
                        Stream.of(folder.resolve("platform.yaml")),
                        yaml(folder.resolve("services")),
                        yaml(folder.resolve("evidence")),
                        yaml(folder.resolve("life-events")),
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

    private void applyAlone(Api api, Path file) {
        var answer = post(api, read(file));
        if (!answer.ok()) {
            throw new LaunchFailed("The manifest " + wiring.home().root().relativize(file) + " was refused: "
                    + answer.status() + " " + answer.explanation() + wayOut(answer));
        }
    }

    /** A published version never changes. If these files differ from it, the data was made from earlier files. */
    static String wayOut(Answer refusal) {
        return refusal.json()
                        .path("errors")
                        .valueStream()
                        .anyMatch(error -> error.path("code").asString("").equals("published-version"))
                ? "\nThe data here was made with an earlier state of these manifests. Move it away and start again:"
                        + "\n    ./mpp down; mv .mpp .mpp-before; ./mpp up"
                : "";
    }

    private static Answer post(Api api, String manifest) {
        return api.post("/catalog/v1/manifests", "application/yaml", BodyPublishers.ofString(manifest), Map.of());
    }

    private String read(Path file) {
        try {
            return sealed(moved(Files.readString(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds the sample agency's key below its address: it was made on this machine, so the file can't hold it. */
    String sealed(String manifest) {
        var address = "    url: " + wiring.url("polres") + "/webhooks\n";
        var key = wiring.keys().agency(Parts.SEALED).yaml();
        return manifest.replace(address, address + "    encryptionKey: " + key + "\n");
    }

    String moved(String manifest) {
        var text = manifest;
        for (var name : MOVABLE) {
            text = text.replace("http://localhost:" + Parts.usualPort(name), wiring.url(name));
        }
        return text;
    }
}
