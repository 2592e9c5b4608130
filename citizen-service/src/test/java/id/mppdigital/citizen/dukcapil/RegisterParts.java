package id.mppdigital.citizen.dukcapil;

import id.mppdigital.citizen.registers.BaseRegister;
import id.mppdigital.citizen.registers.TestRegisters;
import java.util.HashMap;
import java.util.Map;

/** The population register without Spring. */
final class RegisterParts {
    private RegisterParts() {}

    static BaseRegister register(RegisterStub stub, int concurrent, Map<String, Object> properties) {
        var above = new HashMap<>(properties);
        above.put("mpp.dukcapil.url", stub.url().toString());
        return TestRegisters.register(TestRegisters.manifest("dukcapil"), DukcapilProtocol::new, concurrent, above);
    }
}
