package id.mppdigital.citizen.signing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SharedSecretTests {

    @ParameterizedTest
    @CsvSource({
        "aaa, bbb, 20BKS3PWnD3XU4JbSSZvVlGi2WWnDa8Sv9uHJ+wsELA=",
        "1234&433223232, pwd, eXMtvX2r7e7CLCIu3kpEpCrvciZgK8FuOhKv06NDAHk="
    })
    void signsAsTheKnownVectorsSay(String text, String secret, String signature) {
        assertThat(new SharedSecret(secret).sign(text)).isEqualTo(signature);
        assertThat(new SharedSecret(secret).toString()).doesNotContain(secret);
    }
}
