package id.mppdigital.platform.test;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Counts the statements, commits included, that each thread sends to the database, and those of all threads by text.
 * Each is a round trip. Tests import it.
 */
public class StatementCount implements BeanPostProcessor {
    private static final ThreadLocal<Integer> ASKED = ThreadLocal.withInitial(() -> 0);

    private static final Map<String, Long> BY_TEXT = new ConcurrentHashMap<>();

    /** How often all threads have sent each text so far; a commit counts as {@code commit}. */
    public static Map<String, Long> byText() {
        return Map.copyOf(BY_TEXT);
    }

    /** Of the calling thread, since it began. */
    public static int now() {
        return ASKED.get();
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new Counting(source) : bean;
    }

    private static final class Counting extends DelegatingDataSource {
        Counting(DataSource source) {
            super(source);
        }

        @Override
        public Connection getConnection() throws SQLException {
            var connection = super.getConnection();
            return (Connection) Proxy.newProxyInstance(
                    Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) -> {
                        if (method.getName().equals("prepareStatement")) {
                            ASKED.set(ASKED.get() + 1);
                            BY_TEXT.merge(String.valueOf(arguments[0]), 1L, Long::sum);
                        } else if (method.getName().equals("commit")) {
                            BY_TEXT.merge("commit", 1L, Long::sum);
                        }
                        try {
                            return method.invoke(connection, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    });
        }
    }
}
