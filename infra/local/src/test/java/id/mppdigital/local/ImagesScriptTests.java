package id.mppdigital.local;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.local.parts.Service;
import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.Shell;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImagesScriptTests {
    private static final String SCRIPT =
            Home.repository().resolve("infra/images/images").toString();

    @Test
    void everyModuleThatRunsHasAnImage() {
        var modules = Parts.ALL.stream()
                .flatMap(part -> part instanceof Service service ? Stream.of(service.module()) : Stream.empty())
                .distinct()
                .toList();

        assertThat(tableOfImages()).extracting(row -> row.get(1)).containsExactlyInAnyOrderElementsOf(modules);
    }

    @Test
    void eachIsTrainedWithTheSettingsOfAPartOfItsModule() {
        assertThat(tableOfImages())
                .allSatisfy(row -> assertThat(Parts.ALL).anySatisfy(part -> {
                    assertThat(part.name()).isEqualTo(row.get(2));
                    assertThat(((Service) part).module()).isEqualTo(row.get(1));
                }));
    }

    @Test
    void whoNamesAnUnknownImageReadsWhichThereAre() {
        var answer = Shell.run(List.of(SCRIPT, "citizens"));

        assertThat(answer.ok()).isFalse();
        assertThat(answer.output()).contains("There is no image 'citizens'. The images are: catalog-service ");
    }

    @Test
    void anUnknownOptionIsRefused() {
        var answer = Shell.run(List.of(SCRIPT, "--push"));

        assertThat(answer.ok()).isFalse();
        assertThat(answer.output()).contains("./mpp images [--untrained] [image …]");
    }

    private static List<List<String>> tableOfImages() {
        return Shell.run(List.of(SCRIPT, "--list"))
                .output()
                .lines()
                .map(line -> List.of(line.split("\\s+")))
                .toList();
    }
}
