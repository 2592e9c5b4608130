package id.mppdigital.catalog.manifest;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Where a fact can come from: the registers with what they know, what citizens declare, and documents. */
final class FactSource {
    static final String EXPLANATION =
            "Known are dukcapil.person/…, dukcapil.family/…, bpjs.membership/… with their facts, citizen/<fact>, documents/<kind>.";

    private static final Map<String, Set<String>> REGISTERS = Map.of(
            "dukcapil.person",
            Set.of(
                    "nik",
                    "name",
                    "gender",
                    "birthPlace",
                    "birthDate",
                    "religion",
                    "maritalStatus",
                    "occupation",
                    "education",
                    "bloodType",
                    "address",
                    "rt",
                    "rw",
                    "village",
                    "district",
                    "regency",
                    "province"),
            "dukcapil.family",
            Set.of("cardNumber", "relationship", "fatherName", "fatherNik", "motherName", "motherNik"),
            "bpjs.membership",
            Set.of("number", "active"));

    private static final Pattern DECLARED = Pattern.compile("citizen/[a-z][A-Za-z0-9]{0,63}");
    private static final Pattern DOCUMENT = Pattern.compile("documents/[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private FactSource() {}

    /** Whether a field can be filled from it. */
    static boolean isFact(String source) {
        int slash = source.indexOf('/');
        return slash > 0
                        && REGISTERS
                                .getOrDefault(source.substring(0, slash), Set.of())
                                .contains(source.substring(slash + 1))
                || DECLARED.matcher(source).matches()
                || DOCUMENT.matcher(source).matches();
    }

    /** Whether a requirement can name it: a fact, or a register as a whole. */
    static boolean isSource(String source) {
        return REGISTERS.containsKey(source) || source.equals("citizen") || isFact(source);
    }
}
