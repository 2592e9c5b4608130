package id.mppdigital.citizen;

import id.mppdigital.citizen.dukcapil.RegisterStub;
import id.mppdigital.platform.test.Tokens;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The running service, its neighbours and a register that answers and knows Maria. */
@CitizenIntegrationTest
public abstract class CitizenTest {
    @Autowired
    protected CitizenApi api;

    @Autowired
    protected OtherServices others;

    @Autowired
    protected RegisterStub register;

    @Autowired
    protected CircuitBreakerRegistry breakers;

    @Autowired
    protected Tokens tokens;

    @Autowired
    protected JdbcClient jdbc;

    protected final Person maria = Person.fresh();

    @BeforeEach
    void theRegisterAnswersAndKnowsMaria() {
        register.up();
        register.knows(maria);
        breakers.circuitBreaker("dukcapil").reset();
    }
}
