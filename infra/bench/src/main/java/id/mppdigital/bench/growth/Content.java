package id.mppdigital.bench.growth;

import id.mppdigital.platform.test.Tokens;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What one service holds when there are so many applications, and what it is asked then. */
interface Content {
    /** As the launcher calls it. */
    String service();

    /**
     * Statements, each run for every chunk of applications: {@code :from} up to below {@code :to}, of {@code :total}.
     */
    List<String> chunk();

    /** Statements that are run once, after the chunks, with {@code :total}. */
    default List<String> once() {
        return List.of();
    }

    /** Rows that one node of a plan may go through: the largest page and something over, 50 usual ones. */
    default long most() {
        return 1_000;
    }

    /** What is asked, for people and lists that are drawn from what is there. */
    List<Ask.Kind> kinds(JdbcClient jdbc, Size size, Tokens tokens);
}
