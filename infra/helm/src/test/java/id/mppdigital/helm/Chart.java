package id.mppdigital.helm;

import com.marcnuri.helm.Helm;
import com.marcnuri.helm.TemplateCommand;
import io.fabric8.kubernetes.api.model.HasMetadata;
import java.nio.file.Path;
import java.util.List;

/** The chart of this folder. */
final class Chart {
    static final Path FOLDER = Path.of("mpp");

    /** The oldest that knows {@code preStop.sleep} without a switch. */
    private static final String KUBERNETES = "v1.33.0";

    private Chart() {}

    static Helm helm() {
        return new Helm(FOLDER);
    }

    static TemplateCommand example(String name) {
        return helm().template()
                .withKubeVersion(KUBERNETES)
                .withNamespace("mpp")
                .withValuesFile(FOLDER.resolve("examples").resolve(name + ".yaml"));
    }

    static List<HasMetadata> rendered(String example) {
        return Manifests.read(example(example).call());
    }
}
