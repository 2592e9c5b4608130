package id.mppdigital.local.process;

/** The memory that a process really holds (RSS). */
public final class Resident {
    private Resident() {}

    /** Bytes, or 0 where the system doesn't tell. */
    public static long bytes(long pid) {
        var answer = Shell.run("ps", "-o", "rss=", "-p", Long.toString(pid));
        return answer.ok() && answer.output().matches("\\d+") ? Long.parseLong(answer.output()) * 1024 : 0;
    }
}
