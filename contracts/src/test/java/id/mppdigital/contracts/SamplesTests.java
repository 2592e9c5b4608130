package id.mppdigital.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.platform.test.ContractSchema;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTests {
    static List<String> contracts() {
        return ContractSchema.names();
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyContractAcceptsItsGoodSamples(String name) {
        assertThat(ContractSchema.goodSamples(name))
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(sample -> ContractSchema.assertValid(name, sample.json()));
    }

    @ParameterizedTest
    @MethodSource("contracts")
    void everyContractRefusesItsBadSamples(String name) {
        assertThat(ContractSchema.badSamples(name))
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(sample -> ContractSchema.assertInvalid(name, sample.json()));
    }
}
