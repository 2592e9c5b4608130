package id.mppdigital.gateway.headers;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import org.junit.jupiter.api.Test;

class HopByHopTests {
    @Test
    void what_is_about_one_connection_stays_on_it() {
        var passed = copy(new DefaultHttpHeaders()
                .add("Keep-Alive", "timeout=5")
                .add("TE", "trailers")
                .add("Transfer-Encoding", "chunked")
                .add("Upgrade", "h2c")
                .add("Proxy-Authorization", "Basic x")
                .add("Accept", "application/json"));

        assertThat(passed.names()).containsExactly("Accept");
    }

    @Test
    void so_does_whatever_the_connection_header_names_in_any_writing() {
        var passed = copy(new DefaultHttpHeaders()
                .add("Connection", "close, X-One")
                .add("connection", "x-TWO ,Accept-Language")
                .add("x-one", "1")
                .add("X-Two", "2")
                .add("Accept-Language", "id")
                .add("X-Three", "3"));

        assertThat(passed.names()).containsExactly("X-Three");
    }

    @Test
    void what_passes_keeps_all_its_values_in_their_order() {
        var passed = copy(new DefaultHttpHeaders().add("Vary", "Origin").add("vary", "Accept"));

        assertThat(passed.getAll("Vary")).containsExactly("Origin", "Accept");
    }

    @Test
    void a_rule_sees_names_in_small_letters() {
        var passed = new DefaultHttpHeaders();

        HopByHop.copy(new DefaultHttpHeaders().add("X-User-Id", "budi"), passed, name -> !name.equals("x-user-id"));

        assertThat(passed.isEmpty()).isTrue();
    }

    private static HttpHeaders copy(HttpHeaders headers) {
        var passed = new DefaultHttpHeaders();
        HopByHop.copy(headers, passed, _ -> true);
        return passed;
    }
}
