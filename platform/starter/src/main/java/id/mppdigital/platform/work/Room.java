package id.mppdigital.platform.work;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/** How much of a line may be under way in this instance. */
public interface Room {
    /** Takes up to so many permits, before anything is claimed for them. */
    int take(String line, int wanted);

    /** Gives back permits for which nothing was worked. */
    void giveBack(String line, int unused);

    /** One piece of work has ended. */
    void ended(String line);

    /** So much at once for each line. */
    static Room of(int atOnce) {
        Map<String, Semaphore> lines = new ConcurrentHashMap<>();
        return new Room() {
            @Override
            public int take(String line, int wanted) {
                var free = lines.computeIfAbsent(line, _ -> new Semaphore(atOnce));
                int taken = 0;
                while (taken < wanted && free.tryAcquire()) {
                    taken++;
                }
                return taken;
            }

            @Override
            public void giveBack(String line, int unused) {
                lines.getOrDefault(line, new Semaphore(0)).release(unused);
            }

            @Override
            public void ended(String line) {
                giveBack(line, 1);
            }
        };
    }
}
