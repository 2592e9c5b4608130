package id.mppdigital.bench.queue;

import javax.sql.DataSource;

/** A queue under measurement. */
interface Contender {
    /** Jobs under way at once in each instance. */
    int AT_ONCE = 16;

    String name();

    /** Makes the tables and puts the backlog in. */
    void fill(DataSource database, Backlog backlog);

    /** An instance that works until it is closed, and enters what it worked. */
    AutoCloseable start(int instance, DataSource database, Backlog backlog, Ledger ledger);
}
