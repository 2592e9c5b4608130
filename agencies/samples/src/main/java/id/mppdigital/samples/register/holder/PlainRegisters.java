package id.mppdigital.samples.register.holder;

import id.mppdigital.samples.register.Switchboard;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tax, business, vehicles and land titles: JSON as each of them likes it. */
@RestController
class PlainRegisters {
    private final Holders holders;
    private final Switchboard switchboard;

    PlainRegisters(Holders holders, Switchboard switchboard) {
        this.holders = holders;
        this.switchboard = switchboard;
    }

    @PostMapping("/pajak/status")
    ResponseEntity<Map<String, Object>> taxpayer(
            @RequestHeader(defaultValue = "") String authorization, @RequestBody Map<String, String> question) {
        return answer("pajak", question.getOrDefault("nik", ""), authorization, "data");
    }

    @PostMapping("/oss/inquery-nib")
    ResponseEntity<Map<String, Object>> business(
            @RequestHeader(defaultValue = "") String authorization, @RequestBody Map<String, String> question) {
        return answer("oss", question.getOrDefault("nik", ""), authorization, "responinqueryNIB");
    }

    /** By the plate, however it is written; the answer names the owner. */
    @GetMapping("/samsat/kendaraan")
    ResponseEntity<Map<String, Object>> vehicle(
            @RequestHeader(defaultValue = "") String authorization, @RequestParam String nomorPolisi) {
        var plate = nomorPolisi.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
        return answer("samsat", plate, authorization, "kendaraan");
    }

    @GetMapping("/bpn/pemegang-hak/{nik}")
    ResponseEntity<Map<String, Object>> title(
            @RequestHeader(defaultValue = "") String authorization, @PathVariable String nik) {
        return answer("bpn", nik, authorization, "pemegangHak");
    }

    private ResponseEntity<Map<String, Object>> answer(
            String register, String key, String authorization, String envelope) {
        if (switchboard.isClosed(register) || !authorization.equals("Bearer demo-" + register)) {
            return refusal(HttpStatus.UNAUTHORIZED, "Tidak berhak");
        }
        if (switchboard.isSpent(register)) {
            return refusal(HttpStatus.TOO_MANY_REQUESTS, "Kuota akses hari ini telah habis");
        }
        return holders.find(register, key)
                .map(record -> ResponseEntity.ok(Map.<String, Object>of(envelope, record)))
                .orElseGet(() -> refusal(HttpStatus.NOT_FOUND, "Data tidak ditemukan"));
    }

    private static ResponseEntity<Map<String, Object>> refusal(HttpStatus status, String message) {
        return ResponseEntity.status(status).body(Map.of("pesan", message));
    }
}
