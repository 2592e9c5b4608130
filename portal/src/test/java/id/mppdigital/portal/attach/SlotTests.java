package id.mppdigital.portal.attach;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.api.CitizenDataApi.Proof;
import id.mppdigital.portal.api.CitizenDataApi.Proven;
import id.mppdigital.portal.api.CitizenDataApi.WalletDocument;
import id.mppdigital.portal.form.Form;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SlotTests {
    private static final UUID KEPT = new UUID(7, 7);
    private static final Proof ASKABLE = new Proof("REGISTER", null, null, null, "pbb");

    private static Slot slot(List<WalletDocument> wallet, String mediaType, Proof... proofs) {
        var requirement = new Form.Requirement(
                "land-tax-proof", new Wording("Bukti", "Proof"), true, List.of(mediaType), 1_000_000, null);
        var proven = new Proofs(List.of(new Proven("land-tax-proof", List.of(proofs), List.of())));
        return Slot.of(requirement, Optional.empty(), wallet, proven, null);
    }

    private static WalletDocument kept() {
        return new WalletDocument(
                KEPT, "land-tax-proof", "bukti.pdf", "application/pdf", 1000, Instant.EPOCH, null, null, "receipt");
    }

    @Test
    void a_register_is_offered_where_nothing_as_good_is_there_and_a_pdf_will_do() {
        assertThat(slot(List.of(), "application/pdf", ASKABLE).canAskRegister()).isTrue();
        assertThat(slot(List.of(kept()), "application/pdf", ASKABLE).canAskRegister())
                .as("ones own paper is no better")
                .isTrue();
        assertThat(slot(List.of(), "image/jpeg", ASKABLE).canAskRegister()).isFalse();
        assertThat(slot(List.of(), "application/pdf").canAskRegister()).isFalse();
    }

    @Test
    void what_a_register_said_is_chosen_and_it_is_not_asked_twice() {
        var extract = new Proof("REGISTER", KEPT, null, null, "pbb");
        var slot = slot(List.of(kept()), "application/pdf", extract, ASKABLE);
        assertThat(slot.canAskRegister()).isFalse();
        assertThat(slot.preferIssued().isChosen(kept())).isTrue();
    }
}
