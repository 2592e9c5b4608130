package id.mppdigital.portal.session.stored;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.portal.session.tokens.Seals;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;

class SealedAttributesTests {
    private final SealedAttributes attributes = new SealedAttributes(Seals.ofTests());

    private static SecurityContextImpl context(String person) {
        return new SecurityContextImpl(new TestingAuthenticationToken(person, ""));
    }

    @Test
    void who_is_signed_in_is_opened_once_for_many_pages() {
        var sealed = attributes.sealed(context("siti"));
        assertThat(attributes.opened(sealed.clone()))
                .isEqualTo(context("siti"))
                .isSameAs(attributes.opened(sealed.clone()));
    }

    @Test
    void what_was_written_since_is_what_is_read() {
        attributes.opened(attributes.sealed(context("siti")));
        assertThat(attributes.opened(attributes.sealed(context("budi")))).isEqualTo(context("budi"));
    }

    @Test
    void what_a_page_may_change_is_its_own() {
        var sealed = attributes.sealed(new ArrayList<>(List.of("a")));
        assertThat(attributes.opened(sealed)).isEqualTo(List.of("a")).isNotSameAs(attributes.opened(sealed));
    }

    @Test
    void what_was_altered_is_empty_also_while_the_original_is_kept_open() {
        var sealed = attributes.sealed(context("siti"));
        attributes.opened(sealed.clone());
        sealed[sealed.length - 1] ^= 1;
        assertThat(attributes.opened(sealed)).isNull();
    }
}
