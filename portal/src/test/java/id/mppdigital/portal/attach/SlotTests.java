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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class SlotTests {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final UUID KEPT = new UUID(7, 7);
    private static final Proof ASKABLE = new Proof("REGISTER", null, null, null, "pbb", null);

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
        var extract = new Proof("REGISTER", KEPT, null, null, "pbb", null);
        var slot = slot(List.of(kept()), "application/pdf", extract, ASKABLE);
        assertThat(slot.canAskRegister()).isFalse();
        assertThat(slot.preferIssued().isChosen(kept())).isTrue();
    }

    private static WalletDocument issued() {
        return new WalletDocument(
                KEPT,
                "land-tax-proof",
                "akta.pdf",
                "application/pdf",
                1000,
                Instant.EPOCH,
                "disdukcapil",
                new UUID(1, 1),
                "receipt");
    }

    private static Proof named(boolean known, Proof.@Nullable Named person) {
        return new Proof("ISSUED", KEPT, "disdukcapil", null, null, new Proof.Whom(known, person));
    }

    @Test
    void what_is_about_somebody_else_is_not_offered_be_it_of_the_right_kind() {
        assertThat(slot(List.of(issued()), "application/pdf").offered()).isEmpty();
        assertThat(slot(List.of(kept()), "application/pdf").offered())
                .as("ones own upload")
                .hasSize(1);
    }

    @Test
    void a_paper_of_which_nobody_knows_whom_it_is_about_is_offered_and_not_chosen() {
        var unsure = slot(List.of(issued()), "application/pdf", named(false, null));
        assertThat(unsure.offered()).hasSize(1);
        assertThat(unsure.isUnsure(issued())).isTrue();
        assertThat(unsure.preferIssued().isChosen(issued())).isFalse();
        assertThat(slot(List.of(issued()), "application/pdf", named(true, null))
                        .preferIssued()
                        .isChosen(issued()))
                .isTrue();
    }

    @Test
    void whom_a_paper_names_the_form_names_too() {
        // printf '00000000-0000-0007-0000-000000000007/6371010101260007' | openssl dgst -sha256 -binary | base64url
        var person = new Proof.Named("citizen.child/nik", "CHaDjSraXRX1qdrpuoHHj2V-FqImnxwMU6HbYHL4C1s");
        var proofs = new Proofs(List.of(new Proven("birth", List.of(named(true, person)), List.of())));

        assertThat(offered(proofs, "citizen.child/nik", "6371010101260007")).isTrue();
        assertThat(offered(proofs, "citizen.child/nik", "6371010101260008")).isFalse();
        assertThat(offered(proofs, "citizen.child/nik", null))
                .as("not said yet")
                .isTrue();
        assertThat(offered(proofs, "dukcapil.person/nik", "6371010101260007"))
                .as("nobody asks for a child")
                .isFalse();
    }

    private static boolean offered(Proofs proofs, String source, @Nullable String answer) {
        var form = Form.of(JSON.readTree("""
                {"service": "kia", "version": 1, "name": {"id": "KIA", "en": "KIA"}, "documents": [],
                 "form": {"type": "object", "properties": {"who": {"type": "string", "x-source": "%s",
                  "x-label": {"id": "NIK", "en": "NIK"}}}, "x-sections": [{"code": "a", "title": {"id": "A", "en": "A"},
                  "fields": ["who"]}]}}
                """.formatted(source)));
        return !proofs.about(
                        form, _ -> answer == null ? null : JSON.getNodeFactory().stringNode(answer))
                .all()
                .getFirst()
                .proofs()
                .isEmpty();
    }
}
