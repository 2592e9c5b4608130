package id.mppdigital.citizen.attributes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.StringNode;

class SpellingRuleTests {
    @ParameterizedTest(name = "{1} is {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "dukcapil.person/name      | Siti  Rahmah                     | SITI RAHMAH",
                "dukcapil.person/name      | MUHAMMAD SYAFI’I                 | MUHAMMAD SYAFI'I",
                "dukcapil.person/name      | MUHAMMAD SYAFII                  | MUHAMMAD SYAFI'I",
                "dukcapil.person/name      | Siti Nur'aini                    | Dr. Hj. R.A. SITI NUR'AINI, S.Pd., M.Si.",
                "dukcapil.person/name      | SITI NUR'AINI S.Pd               | SITI NUR'AINI",
                "dukcapil.family/fatherName| ABDUL RAHMAN                     | H. ABDUL RAHMAN, S.H.",
                "dukcapil.person/rt        | 3                                | 003",
                "dukcapil.person/rw        | 000                              | 0",
                "dukcapil.person/address   | Jl. Melati No. 5 RT 3            | JL MELATI NO 5 RT.003",
                "dukcapil.person/address   | Jl. Melati RT 3/4                | JL. MELATI, RT 003 / RW 004",
                "dukcapil.person/address   | Jl. Melati RT 03 RW 4            | JL. MELATI RT3/RW04",
                "citizen/residenceAddress  | Gg. 12 Rt. 010                   | GG. 12 RT 10",
                "dukcapil.person/occupation| Belum/tidak bekerja              | BELUM/TIDAK  BEKERJA"
            })
    void writesOneValueInTwoWays(String source, String one, String other) {
        assertThat(agree(source, one, other)).isTrue();
        assertThat(agree(source, other, one)).isTrue();
    }

    @ParameterizedTest(name = "{1} is not {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "dukcapil.person/name     | Siti                 | SITI RAHMAH",
                "dukcapil.person/name     | Hj. Siti             | Hj. Sita",
                "dukcapil.person/name     | H                    | R",
                "dukcapil.person/rt       | 3                    | 030",
                "dukcapil.person/address  | Jl. Melati RT 3/4    | Jl. Melati RT 4/3",
                "dukcapil.person/address  | Jl. Melati No. 5/B   | Jl. Melati No. 5",
                "dukcapil.person/address  | Jl. Melati RT 3      | Jl. Melati RT 30",
                "dukcapil.person/address  | ARTHA 03             | ARTHA 3",
                "dukcapil.person/nik      | 0371015507900001     | 371015507900001",
                "citizen/bankName         | Bank R               | Bank"
            })
    void keepsApartWhatDiffers(String source, String one, String other) {
        assertThat(agree(source, one, other)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", " NULL ", "-", "nihil", "n/a"})
    void aRegistersWordForNoValueIsNone(String word) {
        var source = new FactSource("dukcapil.person/name");
        assertThat(new Fact(source, StringNode.valueOf(word), Assurance.REGISTER, Instant.EPOCH).saysSomething())
                .isFalse();
    }

    private static boolean agree(String source, String one, String other) {
        return fact(source, one).agreesWith(fact(source, other));
    }

    private static Fact fact(String source, String value) {
        return Fact.declared(new FactSource(source), StringNode.valueOf(value), Instant.EPOCH);
    }
}
