package id.mppdigital.portal.session.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UploadPlacesTests {
    private final UploadPlaces places = new UploadPlaces();

    @Test
    void each_person_sends_few_files_at_a_time_and_takes_no_place_of_others() {
        IntStream.range(0, UploadPlaces.OF_EACH)
                .forEach(_ -> assertThat(places.begin("siti")).isTrue());
        assertThat(places.begin("siti")).isFalse();
        assertThat(places.begin("budi")).isTrue();
        places.end("siti");
        assertThat(places.begin("siti")).isTrue();
    }

    @Test
    void all_together_have_so_many_places_and_no_more() {
        IntStream.range(0, UploadPlaces.AT_ONCE)
                .forEach(person -> assertThat(places.begin("p" + person)).isTrue());
        assertThat(places.begin("one more")).isFalse();
        IntStream.range(0, UploadPlaces.AT_ONCE).forEach(person -> places.end("p" + person));
        assertThat(places.begin("one more")).isTrue();
    }
}
