package id.mppdigital.citizen.dukcapil;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.citizen.attributes.FactSource;
import id.mppdigital.citizen.registers.TestRegisters;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

class RegisterRecordTests {
    @Test
    void doesNotCareForTheCaseOfKeys() {
        var person = new RegisterRecord(JsonMapper.shared().valueToTree(Map.of("nama_lgkp", "ANI")));
        assertThat(TestRegisters.manifest("dukcapil").read(person::at))
                .containsOnly(Map.entry(new FactSource("dukcapil.person/name"), StringNode.valueOf("ANI")));
    }
}
