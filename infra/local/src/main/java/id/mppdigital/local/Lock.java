package id.mppdigital.local;

import id.mppdigital.local.process.Home;
import id.mppdigital.local.process.LaunchFailed;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/**
 * Held while a platform is being started or stopped, so that two launchers don't race; a crash releases it.
 *
 * @param channel holds the file's lock until it is closed
 */
record Lock(FileChannel channel) implements AutoCloseable {
    static Lock of(Home home) {
        try {
            var channel = FileChannel.open(home.run("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new LaunchFailed("Another ./mpp is starting or stopping the platform in " + home.state()
                        + ". Wait until it has finished, then check with ./mpp status.");
            }
            return new Lock(channel);
        } catch (IOException e) {
            throw new LaunchFailed("Can't lock " + home.state() + ": " + e.getMessage(), e);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        } catch (OverlappingFileLockException e) {
            return true; // by this very process
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new LaunchFailed("Can't unlock: " + e.getMessage(), e);
        }
    }
}
