package id.mppdigital.platform.test.server;

import org.testcontainers.DockerClientFactory;

/**
 * Whether containers can run here; checked once. With {@code MPP_CONTAINERS=true} in the environment they must: a run on
 * containers that quietly took the embedded servers would show nothing.
 */
final class Docker {
    private static final boolean ANSWERS = ask();

    private Docker() {}

    static boolean answers() {
        return ANSWERS;
    }

    private static boolean ask() {
        var answers = DockerClientFactory.instance().isDockerAvailable();
        if (!answers && Boolean.parseBoolean(System.getenv("MPP_CONTAINERS"))) {
            throw new IllegalStateException("MPP_CONTAINERS=true, but no container engine answers: see DOCKER_HOST");
        }
        return answers;
    }
}
