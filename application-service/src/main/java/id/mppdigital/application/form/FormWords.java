package id.mppdigital.application.form;

import id.mppdigital.platform.problem.Wording;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Names of JSON Schema's types and formats for people. */
final class FormWords {
    private FormWords() {}

    /** @param types the value of {@code type}: one, or several of which one has to hold */
    static Wording ofTypes(JsonNode types) {
        List<Wording> words = types.isArray()
                ? types.valueStream().map(it -> ofType(it.asString(""))).toList()
                : List.of(ofType(types.asString("")));
        return new Wording(
                words.stream().map(Wording::id).collect(Collectors.joining(" atau ")),
                words.stream().map(Wording::en).collect(Collectors.joining(" or ")));
    }

    private static Wording ofType(String type) {
        return switch (type) {
            case "string" -> new Wording("teks", "a text");
            case "integer" -> new Wording("bilangan bulat", "a whole number");
            case "number" -> new Wording("angka", "a number");
            case "boolean" -> new Wording("ya atau tidak (true atau false)", "yes or no (true or false)");
            case "array" -> new Wording("daftar", "a list");
            case "null" -> new Wording("kosong (null)", "empty (null)");
            default -> new Wording("kumpulan isian", "a group of fields");
        };
    }

    static Wording ofFormat(String format) {
        return switch (format) {
            case "date" -> new Wording("tanggal seperti 2026-11-28", "a date such as 2026-11-28");
            case "time" -> new Wording("jam seperti 14:30:00+08:00", "a time such as 14:30:00+08:00");
            case "date-time" ->
                new Wording(
                        "tanggal dan jam seperti 2026-11-28T14:30:00+08:00",
                        "a date and time such as 2026-11-28T14:30:00+08:00");
            case "duration" -> new Wording("lamanya waktu seperti P1M", "a duration such as P1M");
            case "email", "idn-email" ->
                new Wording("alamat surel seperti nama@contoh.id", "an e-mail address such as name@example.id");
            case "phone" ->
                new Wording(
                        "nomor telepon seperti 0812 5000 1111 atau +62 812 5000 1111",
                        "a telephone number such as 0812 5000 1111 or +62 812 5000 1111");
            case "uri", "uri-reference", "iri", "iri-reference" ->
                new Wording("alamat web seperti https://contoh.id", "a web address such as https://example.id");
            case "uuid" -> new Wording("UUID", "a UUID");
            default -> new Wording("isian berbentuk " + format, "of the form " + format);
        };
    }
}
