package id.mppdigital.portal.session.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UploadsTests {
    private final Uploads uploads = new Uploads();

    @Test
    void each_person_sends_few_files_at_a_time_and_takes_no_place_of_others() {
        IntStream.range(0, Uploads.OF_EACH)
                .forEach(_ -> assertThat(uploads.begin("siti")).isTrue());
        assertThat(uploads.begin("siti")).isFalse();
        assertThat(uploads.begin("budi")).isTrue();
        uploads.end("siti");
        assertThat(uploads.begin("siti")).isTrue();
    }

    @Test
    void all_together_have_so_many_places_and_no_more() {
        IntStream.range(0, Uploads.AT_ONCE)
                .forEach(person -> assertThat(uploads.begin("p" + person)).isTrue());
        assertThat(uploads.begin("one more")).isFalse();
        IntStream.range(0, Uploads.AT_ONCE).forEach(person -> uploads.end("p" + person));
        assertThat(uploads.begin("one more")).isTrue();
    }
}
