package id.mppdigital.citizen.bpjs;

import id.mppdigital.citizen.registers.Protocol;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterClient;
import id.mppdigital.citizen.registers.RegisterQuestion;
import id.mppdigital.citizen.registers.manifest.RegisterFailure;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.http.MediaType;
import tools.jackson.databind.JsonNode;

/** Finds a member by NIK. The answer's {@code metaData} says how the call went, whatever its status. */
record FindMember(RegisterManifest register, RegisterClient client, BpjsAccount account, Clock clock)
        implements Protocol.Connection {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Override
    public RegisterAnswer ask(RegisterQuestion question) {
        var nik = question.nik().digits();
        var day = LocalDate.now(clock.withZone(JAKARTA));
        var answer = client.send(http -> http.get()
                        .uri("/Peserta/nik/{nik}/tglSEP/{day}", nik, day)
                        .headers(account.headers(clock.instant()))
                        .accept(MediaType.APPLICATION_JSON))
                .object();
        return switch (answer.at("/metaData/code").asString("")) {
            case "200" -> member(answer.at("/response/peserta"), nik);
            case "201", "404" -> absent(answer);
            case "401", "403" -> throw new RegisterFailure(Reason.LOGIN_REFUSED, "login refused");
            case "429" -> throw new RegisterFailure(Reason.QUOTA_EXHAUSTED, "quota exhausted");
            default -> throw new RegisterFailure(Reason.UNREADABLE, "a code that is not known");
        };
    }

    private RegisterAnswer member(JsonNode member, String nik) {
        if (!member.path("nik").asString("").strip().equals(nik)) {
            throw new RegisterFailure(Reason.UNREADABLE, "no member, or another one");
        }
        return RegisterAnswer.Found.whole(register, member::at);
    }

    /** The same code stands for "not found" and for a fault of the insurance; its words tell them apart. */
    private static RegisterAnswer absent(JsonNode answer) {
        var message = answer.at("/metaData/message").asString("").toLowerCase(Locale.ROOT);
        if (message.contains("kuota") || message.contains("limit")) {
            throw new RegisterFailure(Reason.QUOTA_EXHAUSTED, "quota exhausted");
        }
        if (!message.contains("tidak ditemukan") && !message.contains("tidak terdaftar")) {
            throw new RegisterFailure(Reason.UNREADABLE, "an error text that is not known");
        }
        return new RegisterAnswer.NotFound();
    }
}
