package id.mppdigital.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class BillTests {
    @Test
    void aBillIsToldAsPeopleWriteIt() {
        var bill = JsonMapper.shared().readTree("""
                {"amount": 30000, "billingCode": "820261128000123",
                 "payee": {"id": "Kas Negara", "en": "State treasury"},
                 "howToPay": {"id": "Bayar di bank.", "en": "Pay at a bank."},
                 "expiresAt": "2026-12-05T15:59:59Z"}
                """);
        var told = new ByteArrayOutputStream();

        new Bill(bill, ZoneId.of("Asia/Makassar"))
                .tell(new Narrator(new PrintStream(told, true, StandardCharsets.UTF_8)));

        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains(
                        "Rp 30.000, kode bayar / billing code 820261128000123",
                        "Kas Negara  ·  State treasury",
                        "Bayar di bank.  ·  Pay at a bank.",
                        "5 Des 2026 23.59 WITA");
    }
}
