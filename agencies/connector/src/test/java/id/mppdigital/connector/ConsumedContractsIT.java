package id.mppdigital.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mppdigital.platform.test.ContractSchema;
import id.mppdigital.platform.test.EventProbe;
import id.mppdigital.platform.test.server.AlsoInContainers;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Understands whatever the other services' contracts allow. */
@AlsoInContainers
@ConnectorIntegrationTest
class ConsumedContractsIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Scenario scenario;

    @Autowired
    EventProbe probe;

    @Autowired
    JdbcClient jdbc;

    static Stream<ContractSchema.Sample> submitted() {
        return ContractSchema.goodSamples("events/application-submitted.v1").stream();
    }

    static Stream<ContractSchema.Sample> corrected() {
        return ContractSchema.goodSamples("events/application-corrected.v1").stream();
    }

    static Stream<ContractSchema.Sample> moved() {
        return ContractSchema.goodSamples("events/application-status-changed.v1").stream();
    }

    static Stream<ContractSchema.Sample> verified() {
        return ContractSchema.goodSamples("events/application-verified.v1").stream();
    }

    static Stream<ContractSchema.Sample> changed() {
        return ContractSchema.goodSamples("events/application-facts-changed.v1").stream();
    }

    static Stream<ContractSchema.Sample> agencies() {
        return ContractSchema.goodSamples("events/agency-changed.v1").stream();
    }

    @ParameterizedTest
    @MethodSource("submitted")
    void everySubmittedApplicationIsQueued(ContractSchema.Sample sample) {
        var application = publish("id.mppdigital.application.submitted.v1", sample);

        await().until(() -> queued(application).equals("SUBMITTED"));
    }

    @ParameterizedTest
    @MethodSource("corrected")
    void everyCorrectionIsQueued(ContractSchema.Sample sample) {
        var application = publish("id.mppdigital.application.corrected.v1", sample);

        await().until(() -> queued(application).equals("CORRECTED"));
    }

    @ParameterizedTest
    @MethodSource("moved")
    void ofAllMovesOnlyWithdrawalsAreQueued(ContractSchema.Sample sample) {
        var application = publish("id.mppdigital.application.status-changed.v1", sample);

        var withdrawn =
                "WITHDRAWN".equals(JSON.readTree(sample.json()).path("to").asString());
        await().until(() -> consumed(application.toString()));
        assertThat(queued(application)).isEqualTo(withdrawn ? "WITHDRAWN" : "");
    }

    @ParameterizedTest
    @MethodSource("changed")
    void everyChangeOfFactsIsQueued(ContractSchema.Sample sample) {
        var application = publish("id.mppdigital.application.facts-changed.v1", sample);

        await().until(() -> queued(application).equals("FACTS_CHANGED"));
    }

    @ParameterizedTest
    @MethodSource("verified")
    void everyLaterVerificationIsQueued(ContractSchema.Sample sample) {
        var application = publish("id.mppdigital.application.verified.v1", sample);

        await().until(() -> queued(application).equals("VERIFIED"));
    }

    @ParameterizedTest
    @MethodSource("agencies")
    void everyAgencyIsKnown(ContractSchema.Sample sample) {
        var agency = (ObjectNode) JSON.readTree(sample.json());
        var code = scenario.newCode();
        agency.put("code", code);

        probe.publish("mpp.catalog.agencies", "id.mppdigital.catalog.agency-changed.v1", code, 1, agency.toString());

        var url = agency.at("/endpoint/url").asString("");
        await().until(() -> jdbc.sql("select coalesce(endpoint_url, '') from agency where code = ?")
                .param(code)
                .query(String.class)
                .optional()
                .filter(url::equals)
                .isPresent());
    }

    @Test
    void thereAreSamplesToUnderstand() {
        assertThat(Stream.of(submitted(), corrected(), moved(), agencies()))
                .allSatisfy(samples -> assertThat(samples).isNotEmpty());
    }

    private UUID publish(String type, ContractSchema.Sample sample) {
        var application = UUID.randomUUID();
        var data = (ObjectNode) JSON.readTree(sample.json());
        data.put("applicationId", application.toString());
        data.put("agency", scenario.newCode()); // unknown, so that it is queued and stays
        probe.publish("mpp.applications", type, application.toString(), 1, data.toString());
        return application;
    }

    private String queued(UUID application) {
        return jdbc.sql("select message from delivery where application_id = ?")
                .param(application)
                .query(String.class)
                .optional()
                .orElse("");
    }

    private boolean consumed(String subject) {
        return jdbc.sql("select exists (select from inbox where subject = ?)")
                .param(subject)
                .query(Boolean.class)
                .single();
    }
}
