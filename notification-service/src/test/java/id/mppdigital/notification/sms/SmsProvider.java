package id.mppdigital.notification.sms;

import id.mppdigital.platform.work.Outcome;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.test.context.TestComponent;

/** Stands for the company that carries the SMS; it can hang and refuse. */
@TestComponent
public class SmsProvider {
    private final Map<String, List<String>> taken = new ConcurrentHashMap<>();
    private final Map<String, Outcome> answers = new ConcurrentHashMap<>();
    private final AtomicInteger waiting = new AtomicInteger();
    private volatile CountDownLatch hanging = new CountDownLatch(0);

    Outcome take(String phone, String text) {
        waiting.incrementAndGet();
        try {
            hanging.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            waiting.decrementAndGet();
        }
        var answer = answers.getOrDefault(phone, new Outcome.Done());
        if (answer instanceof Outcome.Done) {
            taken.computeIfAbsent(phone, _ -> new CopyOnWriteArrayList<>()).add(text);
        }
        return answer;
    }

    void hang() {
        hanging = new CountDownLatch(1);
    }

    /** How many senders it keeps waiting. */
    int waiting() {
        return waiting.get();
    }

    void goOn() {
        hanging.countDown();
    }

    void answer(String phone, Outcome answer) {
        answers.put(phone, answer);
    }

    List<String> to(String phone) {
        return taken.getOrDefault(phone, List.of());
    }
}
