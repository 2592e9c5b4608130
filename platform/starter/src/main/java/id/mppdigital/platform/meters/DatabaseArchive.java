package id.mppdigital.platform.meters;

/**
 * Whether the database's write-ahead log reaches its archive, as the server says itself: what is not there can't be
 * restored, and it fills the server's disk meanwhile. A server that archives nothing, or in another way, shows 0.
 */
final class DatabaseArchive {
    private DatabaseArchive() {}

    static DatabaseMeter meter() {
        return DatabaseMeter.seconds(
                "mpp.database.archive.failing",
                "How long no file of the database's log could be archived; 0 if the last one could",
                """
                select case when last_failed_time > coalesce(last_archived_time, '-infinity')
                       then extract(epoch from now() - coalesce(last_archived_time, stats_reset, last_failed_time))
                       else 0 end
                from pg_stat_archiver
                """);
    }
}
