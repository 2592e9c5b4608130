package id.mppdigital.samples.control;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** A position that the control API turns and that requests read, or wait on. */
public final class Dial<P> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition turned = lock.newCondition();
    private volatile P position;

    public Dial(P start) {
        position = start;
    }

    public P position() {
        return position;
    }

    public void turn(P to) {
        lock.lock();
        try {
            position = to;
            turned.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the position is a wanted one, without a time limit. */
    public void await(Predicate<P> wanted) throws InterruptedException {
        lock.lock();
        try {
            while (!wanted.test(position)) {
                turned.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Waits until the position is a wanted one; false when the time is over first, or the thread is interrupted. */
    public boolean await(Predicate<P> wanted, Duration atMost) {
        var left = atMost.toNanos();
        lock.lock();
        try {
            while (!wanted.test(position)) {
                if (left <= 0) {
                    return false;
                }
                left = turned.awaitNanos(left);
            }
            return true;
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }
}
