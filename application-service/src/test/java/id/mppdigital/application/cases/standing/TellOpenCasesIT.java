package id.mppdigital.application.cases.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.application.cases.CaseTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class TellOpenCasesIT extends CaseTest {
    @Autowired
    private TellOpenCases tell;

    @Test
    void a_case_from_before_there_was_an_event_is_told_once() {
        var old = untold();
        tell.tellOld();
        tell.tellOld();
        var last = untold();
        tell.tellOld();

        // The first event of each was published when it was begun.
        await().until(() -> probe.events("mpp.open-cases", last).size() == 2);
        assertThat(probe.events("mpp.open-cases", old)).hasSize(2);
    }

    @Test
    void one_that_ends_untold_stays_untold() {
        var id = untold();
        assertThat(api.post(token(), CASES + "/" + id + "/withdrawal", "{}").status())
                .isEqualTo(200);
        for (var code : new String[] {"akta", "jkn"}) {
            refuse(id, code);
        }
        tell.tellOld();
        var last = untold();
        tell.tellOld();

        await().until(() -> probe.events("mpp.open-cases", last).size() == 2);
        assertThat(probe.events("mpp.open-cases", id)).hasSize(1);
    }

    private String untold() {
        var id = begun("lahir");
        jdbc.sql("update life_case set told = false where id = :id")
                .param("id", UUID.fromString(id))
                .update();
        return id;
    }
}
