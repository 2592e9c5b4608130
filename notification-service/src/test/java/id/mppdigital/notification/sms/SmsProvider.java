package id.mppdigital.notification.sms;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.test.context.TestComponent;

/** Stands for the company that carries the SMS; it can hang and refuse. */
@TestComponent
public class SmsProvider {
    private final Map<String, List<String>> taken = new ConcurrentHashMap<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch hanging = new CountDownLatch(0);

    boolean take(String phone, String text) {
        try {
            hanging.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (refused.contains(phone)) {
            return false;
        }
        taken.computeIfAbsent(phone, _ -> new CopyOnWriteArrayList<>()).add(text);
        return true;
    }

    void hang() {
        hanging = new CountDownLatch(1);
    }

    void goOn() {
        hanging.countDown();
    }

    void refuse(String phone) {
        refused.add(phone);
    }

    void accept(String phone) {
        refused.remove(phone);
    }

    List<String> to(String phone) {
        return taken.getOrDefault(phone, List.of());
    }
}
