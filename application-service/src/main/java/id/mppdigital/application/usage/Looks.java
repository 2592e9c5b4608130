package id.mppdigital.application.usage;

import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.paging.PageQuery;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All looks, newest first. */
@Repository
class Looks {
    private final JdbcClient jdbc;
    private final Clock clock;

    Looks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Page<Look> page(LookFilter filter, int limit, @Nullable String after) {
        var most = Page.limit(limit);
        var page = new PageQuery("data_read", "id desc");
        filter.narrow(page, clock.instant());
        if (after != null) {
            page.where("id < :after", "after", Cursor.decode(after).uuid(0));
        }
        var found = jdbc.sql("""
                select page.id, application_id, registration_number, mall, agency, service,
                    jsonb_build_object('role', reader_role, 'id', reader) as reader,
                    first_at, last_at, reads, encode(sources, 'hex') as sources_sha256
                from (%s) as page join application on application.id = application_id
                order by page.id desc
                """.formatted(page.sql()))
                .params(page.parameters(most))
                .query(Look.class)
                .list();
        return Page.of(found, most, look -> Cursor.of(look.id()));
    }
}
