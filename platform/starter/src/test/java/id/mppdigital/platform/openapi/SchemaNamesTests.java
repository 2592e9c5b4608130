package id.mppdigital.platform.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import org.junit.jupiter.api.Test;

class SchemaNamesTests {
    static class OneController {
        record Request() {}
    }

    static class Other {
        record Request() {}
    }

    static class One {
        record Request() {}
    }

    private final SchemaNames names = new SchemaNames();

    @Test
    void aNestedTypeCarriesTheNameOfTheTypeAroundIt() {
        assertThat(names.nameForType(type(OneController.Request.class))).isEqualTo("SchemaNamesTestsOneRequest");
        assertThat(names.nameForType(type(Other.Request.class))).isEqualTo("SchemaNamesTestsOtherRequest");
    }

    @Test
    void twoTypesNeverShareAName() {
        names.nameForType(type(OneController.Request.class));

        assertThatIllegalStateException()
                .isThrownBy(() -> names.nameForType(type(One.Request.class)))
                .withMessageContaining("rename one");
    }

    private static JavaType type(Class<?> type) {
        return TypeFactory.defaultInstance().constructType(type);
    }
}
