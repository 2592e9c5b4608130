package id.mppdigital.application.cases.saga;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.cases.CaseTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class StopForgottenPartsIT extends CaseTest {
    @Autowired
    private StopForgottenParts forgotten;

    @Test
    void who_never_decides_is_not_waited_for_for_ever() {
        var id = begun("uji-wait-for-citizen");
        refuse(id, "akta");
        forgotten.stop();
        assertThat(state(id, "kk")).isEqualTo("UNDECIDED");

        jdbc.sql("update case_part set since = since - interval '91 days' where case_id = :id")
                .param("id", UUID.fromString(id))
                .update();
        forgotten.stop();

        assertThat(state(id, "kk")).isEqualTo("STOPPED");
    }
}
