package id.mppdigital.application.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.ServiceTest;
import org.junit.jupiter.api.Test;

class SealedAtRestIT extends ServiceTest {
    @Test
    void sealed_data_is_stored_without_an_attempt_to_compress_it() {
        var plain = jdbc.sql("""
                select attrelid::regclass || '.' || attname from pg_attribute
                 where (attrelid::regclass::text, attname) in (('dossier', 'sealed'), ('issued_documents', 'sealed'),
                        ('timeline', 'remarks'), ('bill', 'words'), ('draft', 'sealed'))
                   and attstorage = 'e'
                """).query(String.class).list();

        assertThat(plain)
                .containsExactlyInAnyOrder(
                        "dossier.sealed", "issued_documents.sealed", "timeline.remarks", "bill.words", "draft.sealed");
    }
}
