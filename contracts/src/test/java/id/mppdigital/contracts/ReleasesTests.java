package id.mppdigital.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.release.Git;
import id.mppdigital.platform.test.release.ReleasedSamples;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReleasesTests {
    @Test
    void whoReadsAnEventReadsWhatEveryReleaseRecordedToo() {
        var git = new Git(Path.of(""));
        assumeThat(git.releases())
                .as(
                        "No release is known here: git fetch --tags brings them. Without them readers are tried with today's"
                                + " examples alone.")
                .isNotEmpty();
        var released = ReleasedSamples.in(git);

        assertThat(ContractSchema.names())
                .allSatisfy(name -> assertThat(texts(name))
                        .containsAll(released.of(name).stream()
                                .map(ReleasedSamples.Recorded::text)
                                .toList()));
        assertThat(released.of("events/application-submitted.v1")).isNotEmpty();
    }

    private static List<String> texts(String name) {
        return ContractSchema.goodSamples(name).stream()
                .map(ContractSchema.Sample::json)
                .toList();
    }
}
