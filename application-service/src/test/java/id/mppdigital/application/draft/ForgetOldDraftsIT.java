package id.mppdigital.application.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.secrecy.Owner;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ForgetOldDraftsIT extends DraftTest {
    @Autowired
    private ForgetOldDrafts forgetOldDrafts;

    @Test
    void a_draft_stays_until_ninety_days_after_its_latest_save() {
        begun();
        age("89 days 23 hours");
        forgetOldDrafts.forget();

        assertThat(read().status()).isEqualTo(200);
    }

    @Test
    void an_expired_draft_is_forgotten() {
        begun();
        age("90 days 1 minute");
        forgetOldDrafts.forget();

        assertThat(rows()).isZero();
    }

    @Test
    void an_expired_draft_is_gone_before_it_is_deleted() {
        var old = begin(body("Melamar pek"));
        age("90 days 1 minute");

        assertThat(read().status()).isEqualTo(404);
        assertThat(api.get(citizen(siti), DRAFTS).body().path("items")).isEmpty();
        assertThat(save(old.text("/revision"), body("Melamar")).code()).isEqualTo("draft-gone");

        var next = begin(body("Melamar"));
        assertThat(next.text("/idempotencyKey")).isNotEqualTo(old.text("/idempotencyKey"));
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void the_key_of_a_draft_goes_with_it_and_that_of_another_stays() {
        begun();
        age("90 days 1 minute");
        var other = newCitizen();
        assertThat(api.put(citizen(other), SKCK, body("Melamar")).status()).isEqualTo(200);
        assertThat(keysOf(siti)).isOne();

        forgetOldDrafts.forget();

        assertThat(keysOf(siti)).isZero();
        assertThat(keysOf(other)).isOne();
        assertThat(api.get(citizen(other), SKCK).text("/answers/purpose")).isEqualTo("Melamar");
    }

    private int keysOf(String citizen) {
        return jdbc.sql("select count(*) from person_key where owner ^@ :drafts")
                .param("drafts", Owner.draftsOf(citizen))
                .query(Integer.class)
                .single();
    }

    @Test
    void more_than_a_batch_is_forgotten_at_once() {
        jdbc.sql("""
                insert into draft (citizen_id, mall, service, version, sealed, key, revision, changed_at, expires_at)
                select :citizen, n::text, 'skck', 1, '{}', n::text, 0, now(), now() - interval '1 minute'
                  from generate_series(1, 1001) n
                """).param("citizen", siti).update();
        forgetOldDrafts.forget();

        assertThat(rows()).isZero();
    }

    private void age(String age) {
        jdbc.sql("""
                update draft set changed_at = changed_at - cast(:age as interval),
                                 expires_at = expires_at - cast(:age as interval)
                 where citizen_id = :citizen
                """).param("age", age).param("citizen", siti).update();
    }

    private int rows() {
        return jdbc.sql("select count(*) from draft where citizen_id = :citizen")
                .param("citizen", siti)
                .query(Integer.class)
                .single();
    }
}
