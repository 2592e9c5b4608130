package id.mppdigital.portal.form;

import id.mppdigital.platform.problem.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A form with every kind of field, two sections and a condition. */
public final class SampleForm {
    private static final JsonMapper JSON = new JsonMapper();

    public static final String PUBLISHED = """
            {"code": "skck", "version": 3, "name": {"id": "SKCK", "en": "Police record certificate"},
             "documents": [{"code": "photo", "name": {"id": "Pasfoto", "en": "Photograph"}, "required": true,
                            "mediaTypes": ["image/jpeg"], "maxBytes": 2097152,
                            "specific": {"kind": "HEALTH", "law": "PMA 30/2024"}}],
             "form": {"type": "object", "properties": {
               "name": {"type": "string", "maxLength": 100, "x-source": "dukcapil.person/name",
                        "x-label": {"id": "Nama lengkap", "en": "Full name"}},
               "nik": {"type": "string", "pattern": "^[0-9]{16}$", "x-source": "dukcapil.person/nik",
                       "x-specific": {"kind": "LATER", "law": "UU 24/2013"}, "x-label": {"id": "NIK", "en": "NIK"}},
               "province": {"type": "string", "maxLength": 100, "x-source": "dukcapil.person/province",
                            "x-label": {"id": "Provinsi", "en": "Province"}},
               "phone": {"type": "string", "format": "phone", "maxLength": 30, "x-source": "citizen/phone",
                         "x-autocomplete": "tel", "x-label": {"id": "Telepon", "en": "Phone"}},
               "email": {"type": "string", "format": "email", "maxLength": 254,
                         "x-specific": {"kind": "CRIME", "law": "UU 13/2011"}, "x-label": {"id": "Surel", "en": "E-mail"}},
               "birthDate": {"type": "string", "format": "date", "x-label": {"id": "Tanggal lahir", "en": "Date of birth"}},
               "children": {"type": "integer", "minimum": 0, "maximum": 30, "x-label": {"id": "Anak", "en": "Children"}},
               "income": {"type": "number", "minimum": 0, "x-label": {"id": "Penghasilan", "en": "Income"},
                          "x-specific": {"kind": "FINANCE", "law": "UU 13/2011"}},
               "history": {"type": "boolean", "x-label": {"id": "Perkara", "en": "Cases"}},
               "historyDetail": {"type": "string", "maxLength": 1000, "x-label": {"id": "Penjelasan", "en": "Details"}},
               "purpose": {"type": "string", "enum": ["WORK", "OTHER"], "x-label": {"id": "Keperluan", "en": "Purpose"},
                           "x-options": {"WORK": {"id": "Kerja", "en": "Work"}, "OTHER": {"id": "Lain", "en": "Other"}}},
               "purposeDetail": {"type": "string", "maxLength": 20,
                                 "x-label": {"id": "Jelaskan", "en": "Explain"}},
               "skills": {"type": "array", "items": {"type": "string"}, "maxItems": 3,
                          "x-label": {"id": "Keahlian", "en": "Skills"}}},
              "x-finds": {
                "certificateNumber": {"type": "string", "pattern": "^[0-9]{16}$",
                  "x-becomes": "citizen/policeRecordNumber",
                  "x-label": {"id": "Nomor SKCK", "en": "Number of the certificate"}},
                "validUntil": {"type": "string", "format": "date", "x-becomes": "citizen/policeRecordUntil",
                  "x-label": {"id": "Berlaku sampai", "en": "Valid until"}}},
              "required": ["name", "nik", "purpose", "birthDate"], "additionalProperties": false,
              "x-sections": [
                {"code": "you", "title": {"id": "Diri Anda", "en": "About you"},
                 "fields": ["name", "nik", "province", "phone", "email", "birthDate", "children", "income"]},
                {"code": "reason", "title": {"id": "Keperluan", "en": "Purpose"}, "hint": {"id": "Singkat", "en": "Briefly"},
                 "fields": ["purpose", "purposeDetail", "skills", "history", "historyDetail"]}],
              "allOf": [
                {"if": {"properties": {"purpose": {"const": "OTHER"}}, "required": ["purpose"]},
                 "then": {"required": ["purposeDetail"]}},
                {"if": {"properties": {"history": {"const": true}}, "required": ["history"]},
                 "then": {"required": ["historyDetail"]}}]}}
            """;

    public static final Form FORM = Form.of(json(PUBLISHED));

    private SampleForm() {}

    public static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    public static ObjectNode object(String text) {
        return (ObjectNode) JSON.readTree(text);
    }

    public static Section section(String code) {
        return FORM.section(code).orElseThrow();
    }

    public static Field field(String name) {
        return FORM.field(name).orElseThrow();
    }

    /** @param pairs names and values by turns; each name counts as shown */
    public static Posted posted(String... pairs) {
        return posted(Language.ID, pairs);
    }

    public static Posted posted(Language language, String... pairs) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var i = 0; i < pairs.length; i += 2) {
            values.computeIfAbsent(pairs[i], _ -> new ArrayList<>()).add(pairs[i + 1]);
            values.computeIfAbsent(Posted.SHOWN, _ -> new ArrayList<>()).add(pairs[i].replaceFirst("\\..*", ""));
        }
        return new Posted(values, language);
    }
}
