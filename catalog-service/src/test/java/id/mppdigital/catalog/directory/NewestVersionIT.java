package id.mppdigital.catalog.directory;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.catalog.CatalogueTest;
import id.mppdigital.platform.paging.Cursor;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Each test takes its versions back: the other tests count services. */
@CatalogueTest
@Transactional
class NewestVersionIT {
    @Autowired
    private ServiceSearch search;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void thereIsARevision() {
        jdbc.sql("insert into revisions (applied_at, applied_by) values (now(), 'test')")
                .update();
    }

    @Test
    void onlyTheNewestPublishedVersionIsListedAndFound() {
        save(2, "PUBLISHED");
        save(1, "PUBLISHED");
        assertThat(listed()).containsExactly(2);

        save(3, "PUBLISHED");
        assertThat(listed()).containsExactly(3);
    }

    @Test
    void aRetiredVersionGivesWayToTheOneBeforeItAndAServiceWithoutAnyIsGone() {
        save(1, "PUBLISHED");
        save(2, "PUBLISHED");

        save(2, "RETIRED");
        assertThat(listed()).containsExactly(1);

        save(1, "RETIRED");
        assertThat(listed()).isEmpty();

        save(2, "PUBLISHED");
        assertThat(listed()).containsExactly(2);
    }

    private void save(int version, String status) {
        jdbc.sql("""
                insert into services (code, version, spec, sequence, revision)
                select 'uji-terbaru', :version, json_build_object('status', cast(:status as text),
                  'name', json_build_object('id', 'Zirkonium')), 1, max(revision) from revisions
                on conflict (code, version) do update set spec = excluded.spec
                """).param("version", version).param("status", status).update();
    }

    /** The same, whether somebody turns pages or searches. */
    private List<Integer> listed() {
        var page = versions(null, Cursor.of(Long.MAX_VALUE, "uji-terbar"));
        assertThat(versions("zirkon", Cursor.of(Long.MAX_VALUE, ""))).isEqualTo(page);
        return page;
    }

    private List<Integer> versions(@Nullable String words, Cursor after) {
        return search.find(words, null, null, after, 100).stream()
                .map(ServiceSearch.Hit::service)
                .filter(service -> service.code().equals("uji-terbaru"))
                .map(ServiceSearch.ServiceSummary::version)
                .toList();
    }
}
