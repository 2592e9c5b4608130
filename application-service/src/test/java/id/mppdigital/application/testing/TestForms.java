package id.mppdigital.application.testing;

import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.catalog.DocumentRequirement;
import id.mppdigital.application.catalog.ServiceVersion;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** A small form with one rule of each kind, and the service version around it. */
public final class TestForms {
    public static final String SKCK = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema",
             "type": "object",
             "properties": {
               "applicantName": {"type": "string", "minLength": 1, "x-source": "dukcapil.person/name"},
               "applicantNik": {"type": "string", "pattern": "^[0-9]{16}$", "x-source": "dukcapil.person/nik"},
               "birthDate": {"type": "string", "format": "date", "x-source": "dukcapil.person/birthDate",
                             "x-informed": "Perpres 82/2018 pasal 17"},
               "email": {"type": "string", "format": "email"},
               "purpose": {"type": "string", "minLength": 3, "maxLength": 200,
                           "x-specific": {"kind": "CRIME", "law": "Perpol 6/2023"}},
               "copies": {"type": "integer", "minimum": 1, "maximum": 5},
               "address": {"type": "object", "properties": {"street": {"type": "string"}},
                           "additionalProperties": false}
             },
             "x-finds": {
               "certificateNumber": {"type": "string", "pattern": "^SKCK-[0-9]+$", "x-becomes": "citizen.skck/number"},
               "validMonths": {"type": "integer", "minimum": 1, "x-becomes": "citizen.skck/validMonths"}
             },
             "required": ["applicantName", "applicantNik", "purpose"],
             "additionalProperties": false}
            """;

    /** Its next version: a field more, one less, and two with other rules. */
    public static final String SKCK_2 = """
            {"$schema": "https://json-schema.org/draft/2020-12/schema",
             "type": "object",
             "properties": {
               "applicantName": {"type": "string", "minLength": 1, "x-source": "dukcapil.person/name"},
               "applicantNik": {"type": "string", "pattern": "^[0-9]{16}$", "x-source": "dukcapil.person/nik"},
               "birthDate": {"type": "string", "format": "date", "x-source": "dukcapil.person/birthDate"},
               "email": {"type": "string", "format": "email"},
               "purpose": {"type": "string", "minLength": 2, "maxLength": 200},
               "copies": {"type": "integer", "minimum": 1, "maximum": 3},
               "urgent": {"type": "boolean"}
             },
             "required": ["applicantName", "applicantNik", "purpose"],
             "additionalProperties": false}
            """;

    private TestForms() {}

    public static ServiceVersion skck() {
        return new ServiceVersion(
                new ServiceVersion.Key("skck", 1, 1),
                new BilingualText("SKCK", "Police record certificate"),
                JsonMapper.builder().build().readTree(SKCK),
                List.of(
                        requirement("photo", true, List.of("image/jpeg", "image/png"), 2_000),
                        requirement("birth-certificate", false, List.of("application/pdf"), 5_000)),
                Set.of("identity-check", "records-check"),
                null);
    }

    /** A service that asks for these fields and for no document. */
    public static ServiceVersion of(String form) {
        return new ServiceVersion(
                new ServiceVersion.Key("skck", 1, 1),
                new BilingualText("SKCK", "Police record certificate"),
                JsonMapper.builder().build().readTree(form),
                List.of(),
                Set.of(),
                null);
    }

    private static DocumentRequirement requirement(
            String code, boolean required, List<String> mediaTypes, long maxBytes) {
        return new DocumentRequirement(code, new BilingualText(code, code), required, mediaTypes, maxBytes);
    }
}
