package id.mppdigital.local.process;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** Held while a platform is being started or stopped, so that two launchers don't race; a crash releases it. */
public final class Lock implements AutoCloseable {
    private final FileChannel channel;
    private final FileLock lock;

    private Lock(FileChannel channel, FileLock lock) {
        this.channel = channel;
        this.lock = lock;
    }

    public static Lock of(Home home) {
        try {
            var channel = FileChannel.open(home.run("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new LaunchFailed("Another ./mpp is starting or stopping the platform in " + home.state()
                        + ". Wait until it has finished, then check with ./mpp status.");
            }
            return new Lock(channel, lock);
        } catch (IOException e) {
            throw new LaunchFailed("Can't lock " + home.state() + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // held within this very process
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new LaunchFailed("Can't unlock: " + e.getMessage(), e);
        }
    }
}
