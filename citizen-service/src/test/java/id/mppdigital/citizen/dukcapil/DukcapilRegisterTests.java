package id.mppdigital.citizen.dukcapil;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.Person;
import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.RegisterAnswer;
import id.mppdigital.citizen.registers.RegisterQuestion;
import id.mppdigital.citizen.registers.TestRegisters;
import id.mppdigital.citizen.registers.manifest.RegisterFailure.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DukcapilRegisterTests {
    private final RegisterStub stub = new RegisterStub();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Person person = Person.fresh();
    private final RegisterQuestion question = TestRegisters.question(person.nik(), Map.of());
    private final BaseRegister register = register(2, "5s");

    @AfterEach
    void stop() {
        stub.close();
        threads.shutdownNow();
    }

    @Test
    void translatesAPerson() {
        stub.knows(person);
        assertThat(register.ask(question)).isInstanceOfSatisfying(RegisterAnswer.Found.class, found -> {
            assertThat(text(found, "dukcapil.person/nik")).isEqualTo(person.nik());
            assertThat(text(found, "dukcapil.person/name")).isEqualTo("MARIA WENDA");
            assertThat(text(found, "dukcapil.person/gender")).isEqualTo("FEMALE");
            assertThat(text(found, "dukcapil.person/rt")).isEqualTo("003");
            assertThat(text(found, "dukcapil.family/cardNumber")).isEqualTo("9471010505140005");
            assertThat(found.values())
                    .doesNotContainKey(new FactSource("dukcapil.person/bloodType"))
                    .doesNotContainKey(new FactSource("dukcapil.family/fatherNik"));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"content\":[{\"RESPON\":\"Data tidak ditemukan\"}]}",
                "{\"content\":[{\"RESPONSE_CODE\":\"13\",\"RESPONSE\":\"Data Tidak Ditemukan\"}]}",
                "{\"content\":{\"respon\":\"Data tidak ditemukan\"}}",
                "{\"RESPONSE_CODE\":\"13\",\"RESPONSE\":\"Data tidak ditemukan\"}"
            })
    void knowsNotFoundInEveryFormItComesIn(String body) {
        stub.says(body);
        assertThat(register.ask(question)).isInstanceOf(RegisterAnswer.NotFound.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"content":[{"RESPON":"Kuota akses hari ini telah habis"}]}              | QUOTA_EXHAUSTED
            {"content":[{"RESPONSE_CODE":"05","RESPONSE":"Kuota Akses Hari Ini Telah Habis"}]} | QUOTA_EXHAUSTED
            {"content":[{"RESPON":"Login gagal"}]}                                   | LOGIN_REFUSED
            {"RESPONSE_CODE":"02","RESPONSE":"Login gagal"}                          | LOGIN_REFUSED
            {"content":[{"RESPON":"Sesuatu yang baru"}]}                             | UNREADABLE
            {"content":[]}                                                           | UNREADABLE
            {}                                                                       | UNREADABLE
            [1,2]                                                                    | UNREADABLE
            <html>Apache Tomcat</html>                                               | UNREADABLE
            {"content":[{"NIK":6371015507900001,"NAMA_LGKP":"SOMEBODY ELSE"}]}       | UNREADABLE
            """)
    void tellsAnErrorInsideA200FromNotFound(String body, Reason reason) {
        stub.says(body);
        assertThat(register.ask(question)).isEqualTo(new RegisterAnswer.Unavailable(reason));
    }

    @Test
    void isUnreachableOnAServersError() {
        stub.fails(503);
        assertThat(register.ask(question)).isEqualTo(new RegisterAnswer.Unavailable(Reason.UNREACHABLE));
    }

    @Test
    void isUnreachableWhenNobodyListens() {
        stub.close();
        assertThat(register.ask(question)).isEqualTo(new RegisterAnswer.Unavailable(Reason.UNREACHABLE));
    }

    @Test
    void givesUpAtItsTimeLimit() {
        stub.hangs();
        var impatient = register(2, "300ms");
        Instant start = Instant.now();
        assertThat(impatient.ask(question)).isInstanceOf(RegisterAnswer.Unavailable.class);
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void isNotAskedWhileItsBreakerIsOpen() {
        stub.fails(503);
        for (int i = 0; i < 4; i++) {
            register.ask(question);
        }
        int asked = stub.calls();
        assertThat(register.ask(question)).isEqualTo(new RegisterAnswer.Unavailable(Reason.RESTING));
        assertThat(stub.calls()).isEqualTo(asked);
    }

    @Test
    void refusesAtOnceWhenTooManyCallsAreUnderWay() {
        stub.hangs();
        var narrow = register(1, "5s");
        threads.submit(() -> narrow.ask(question));
        Awaitility.await().until(() -> stub.calls() == 1);
        assertThat(narrow.ask(question)).isEqualTo(new RegisterAnswer.Unavailable(Reason.BUSY));
        assertThat(stub.calls()).isEqualTo(1);
    }

    private BaseRegister register(int concurrent, String timeout) {
        return RegisterParts.register(
                stub, concurrent, Map.of("mpp.dukcapil.timeout", timeout, "mpp.dukcapil.access", "fetch"));
    }

    private static String text(RegisterAnswer.Found found, String source) {
        var value = found.values().get(new FactSource(source));
        assertThat(value).as(source).isNotNull();
        return value == null ? "" : value.stringValue();
    }
}
