package id.mppdigital.platform.test.server;

import org.testcontainers.DockerClientFactory;

/** Whether containers can run here; checked once. */
final class Docker {
    private static final boolean ANSWERS = DockerClientFactory.instance().isDockerAvailable();

    private Docker() {}

    static boolean answers() {
        return ANSWERS;
    }
}
