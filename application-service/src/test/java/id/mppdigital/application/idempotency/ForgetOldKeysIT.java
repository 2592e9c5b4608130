package id.mppdigital.application.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.ServiceTest;
import id.mppdigital.application.testing.Submissions;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ForgetOldKeysIT extends ServiceTest {
    @Autowired
    ForgetOldKeys forgetOldKeys;

    private final String siti = newCitizen();
    private final String key = UUID.randomUUID().toString();
    private final Map<String, Object> body = Submissions.of(siti).body();

    @Test
    void aRequestRepeatedWithinThirtyDaysIsTheSame() {
        var first = submit();
        age("29 days 23 hours");

        forgetOldKeys.forget();

        assertThat(submit()).isEqualTo(first);
    }

    @Test
    void aKeyIsForgottenAfterThirtyDays() {
        var first = submit();
        age("30 days 1 hour");

        forgetOldKeys.forget();

        assertThat(keysOf(siti)).isZero();
        assertThat(submit()).isNotEqualTo(first);
    }

    @Test
    void moreThanABatchIsForgottenAtOnce() {
        jdbc.sql("""
                insert into idempotency_key (scope, key, fingerprint, application_id, claimed_at)
                select :scope, n::text, '', gen_random_uuid(), now() - interval '31 days' from generate_series(1, 5001) n
                """).param("scope", "submit " + siti).update();

        forgetOldKeys.forget();

        assertThat(keysOf(siti)).isZero();
    }

    private String submit() {
        return api.submit(citizen(siti), key, body).text("/id");
    }

    private void age(String age) {
        jdbc.sql("update idempotency_key set claimed_at = now() - cast(:age as interval) where scope = :scope")
                .param("age", age)
                .param("scope", "submit " + siti)
                .update();
    }

    private int keysOf(String citizen) {
        return jdbc.sql("select count(*) from idempotency_key where scope = :scope")
                .param("scope", "submit " + citizen)
                .query(Integer.class)
                .single();
    }
}
