package id.mppdigital.citizen.provider;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.mppdigital.citizen.registers.RegisterQuestion;
import id.mppdigital.citizen.registers.manifest.RegisterBasis;
import id.mppdigital.citizen.registers.manifest.RegisterManifest;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What an agency is asked.
 *
 * @param attributes the names of the attributes that are needed; empty in a comparison
 * @param claims what the citizen says, by attribute; null where data are asked for
 * @param basis the laws and the purpose, as the register's manifest says them
 * @param occasion the service and the mall whose form is filled in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttributeRequest(
        Person person,
        List<String> attributes,
        @Nullable Map<String, JsonNode> claims,
        @Nullable RegisterBasis basis,
        RegisterQuestion.Occasion occasion) {
    record Person(String nik) {}

    static AttributeRequest of(
            RegisterManifest register,
            RegisterQuestion question,
            List<String> attributes,
            @Nullable Map<String, JsonNode> claims) {
        return new AttributeRequest(
                new Person(question.nik().digits()), attributes, claims, register.basis(), question.occasion());
    }
}
