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
class ServiceSearchIT {
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

    @Test
    void aCodeIsFoundByItsPartsNumbersToo() {
        save("uji-2026", 1, "PUBLISHED", "Zirkonium", "");

        assertThat(found("uji-2026")).containsExactly("uji-2026");
        assertThat(found("2026 uji")).containsExactly("uji-2026");
        assertThat(found("uji-2027")).isEmpty();
    }

    @Test
    void aNameSaysMoreThanADescription() {
        save("uji-a", 1, "PUBLISHED", "Lain", "Tentang zirkonium oksida");
        save("uji-b", 1, "PUBLISHED", "Zirkonium oksida", "Tentang lain");

        assertThat(found("zirkonium oksida")).containsExactly("uji-b", "uji-a");
    }

    private void save(int version, String status) {
        save("uji-terbaru", version, status, "Zirkonium", "");
    }

    private void save(String code, int version, String status, String name, String description) {
        jdbc.sql("""
                insert into services (code, version, spec, sequence, revision)
                select :code, :version, json_build_object('status', cast(:status as text),
                  'name', json_build_object('id', cast(:name as text)),
                  'description', json_build_object('id', cast(:description as text))), 1, max(revision) from revisions
                on conflict (code, version) do update set spec = excluded.spec
                """)
                .param("code", code)
                .param("version", version)
                .param("status", status)
                .param("name", name)
                .param("description", description)
                .update();
    }

    private List<String> found(String words) {
        return search.find(words, null, null, Cursor.of(Long.MAX_VALUE, ""), 100).stream()
                .map(hit -> hit.service().code())
                .toList();
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
