package id.mppdigital.e2e;

import id.mppdigital.local.process.Home;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What the {@code mpp} script answered for the platform of these tests.
 *
 * @param output standard output and error
 */
record Mpp(int code, String output) {
    static Mpp run(String... arguments) throws IOException, InterruptedException {
        var repository = Home.repositoryAbove(Path.of(""));
        var command = new ArrayList<>(List.of(repository.resolve("mpp").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(repository.toFile()).redirectErrorStream(true);
        builder.environment().put("MPP_HOME", LivePlatform.FOLDER.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        LivePlatform.platform();
        var process = builder.start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Mpp(process.waitFor(), output);
    }
}
