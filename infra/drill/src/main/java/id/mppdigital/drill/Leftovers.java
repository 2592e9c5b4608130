package id.mppdigital.drill;

import java.nio.file.Path;

/** What a drill that is broken off would leave running: its processes have a session of their own. */
final class Leftovers {
    private Leftovers() {}

    /** When this program ends, so does every process that was started with something from this folder. */
    static void endWith(Path folder) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(folder), "leftovers"));
    }

    private static void end(Path folder) {
        ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(process -> process.info()
                        .commandLine()
                        .filter(line -> line.contains(folder.toString()))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }
}
