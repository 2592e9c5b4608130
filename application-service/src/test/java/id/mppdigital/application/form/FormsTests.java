package id.mppdigital.application.form;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.TestForms;
import org.junit.jupiter.api.Test;

class FormsTests {
    @Test
    void aFormIsCompiledOncePerRevision() {
        var forms = new Forms();

        assertThat(forms.of(TestForms.skck())).isSameAs(forms.of(TestForms.skck()));
    }
}
