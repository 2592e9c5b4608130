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
 * @param thing of a register whose key is not the NIK; absent otherwise
 * @param attributes the names of the attributes that are needed; empty in a comparison
 * @param claims what the citizen says, by attribute; null where data are asked for
 * @param basis the laws and the purpose, as the register's manifest says them
 * @param occasion the service and the mall whose form is filled in
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttributeRequest(
        Person person,
        @Nullable Thing thing,
        List<String> attributes,
        @Nullable Map<String, JsonNode> claims,
        @Nullable RegisterBasis basis,
        RegisterQuestion.Occasion occasion) {
    record Person(String nik) {}

    /** What of the person's it is about: the attribute that is the register's key, and its value. */
    record Thing(String attribute, String value) {
        static @Nullable Thing of(RegisterManifest register, RegisterQuestion question) {
            var value = question.key();
            return value == null
                    ? null
                    : register.fact(register.lookup().key())
                            .map(fact -> new Thing(Attribute.of(fact), value))
                            .orElse(null);
        }
    }

    static AttributeRequest of(
            RegisterManifest register,
            RegisterQuestion question,
            List<String> attributes,
            @Nullable Map<String, JsonNode> claims) {
        return new AttributeRequest(
                new Person(question.nik().digits()),
                Thing.of(register, question),
                attributes,
                claims,
                register.basis(),
                question.occasion());
    }
}
