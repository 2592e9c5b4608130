package id.mppdigital.bench.queue;

import java.util.Locale;

/**
 * What working a backlog came to.
 *
 * @param perSecond jobs
 * @param milliseconds of the processor for each job, the database's included
 * @param statements for each job
 */
record Figures(double perSecond, double milliseconds, double statements) {
    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "%,8.0f jobs/s, %.3f ms and %.2f statements a job", perSecond, milliseconds, statements);
    }
}
