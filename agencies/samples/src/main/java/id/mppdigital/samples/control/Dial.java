package id.mppdigital.samples.control;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;

/** A position that the control API turns and that requests read, or wait on. */
public final class Dial<P> {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition turned = lock.newCondition();
    private P position;

    public Dial(P start) {
        position = start;
    }

    public P position() {
        lock.lock();
        try {
            return position;
        } finally {
            lock.unlock();
        }
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

    /** Waits until the position pleases, however long that takes. */
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

    /** Waits until the position pleases; false when it does not in time. */
    public boolean await(Predicate<P> wanted, Duration atMost) throws InterruptedException {
        var left = TimeUnit.NANOSECONDS.convert(atMost);
        lock.lock();
        try {
            while (!wanted.test(position)) {
                if (left <= 0) {
                    return false;
                }
                left = turned.awaitNanos(left);
            }
            return true;
        } finally {
            lock.unlock();
        }
    }
}
