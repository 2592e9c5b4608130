package id.mppdigital.samples.agency;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Webhook bodies as the connector writes them. */
final class Messages {
    static final byte[] LETTER = "%PDF-1.7 surat keterangan lahir".getBytes(UTF_8);

    private Messages() {}

    static String birth(String application, long sequence, String birthDate) {
        return birth("application.submitted", application, sequence, birthDate);
    }

    static String birth(String type, String application, long sequence, String birthDate) {
        return """
                {"type":"%s","timestamp":"2026-11-24T02:00:00Z","data":{
                  "applicationId":"%s","registrationNumber":"63.71-2026-000123","mall":"63.71",
                  "agency":"test-agency","service":{"code":"akta-kelahiran","version":1},
                  "sequence":%d,"submittedAt":"2026-11-24T02:00:00Z","sealed":null,"reasonCode":null,
                  "dossier":{
                    "answers":{"childName":"Aisyah","childBirthDate":"%s","childBirthOrder":1},
                    "provenance":{"childName":{"source":"citizen","assurance":"DECLARED","asOf":null}},
                    "documents":[{"requirement":"birth-letter","id":"%s-letter","name":"surat.pdf",
                      "mediaType":"application/pdf","size":%d,"sha256":"%s"}]}}}
                """.formatted(type, application, sequence, birthDate, application, LETTER.length, sha256(LETTER));
    }

    static String goodConduct(String application, boolean history) {
        return """
                {"type":"application.submitted","data":{
                  "applicationId":"%s","registrationNumber":"63.71-2026-000124","sequence":1,
                  "service":{"code":"skck","version":1},
                  "dossier":{"answers":{"criminalHistory":%b,"applicantName":"Siti Rahmah","purpose":"EMPLOYMENT"},"documents":[{"requirement":"photo",
                    "id":"%s-letter","name":"foto.jpg","mediaType":"image/jpeg","size":%d,"sha256":"%s"}]}}}
                """.formatted(application, history, application, LETTER.length, sha256(LETTER));
    }

    static String withdrawal(String application, long sequence) {
        return """
                {"type":"application.withdrawn","data":{"applicationId":"%s","registrationNumber":"63.71-2026-000123",
                  "service":{"code":"akta-kelahiran","version":1},"sequence":%d,"dossier":null}}
                """.formatted(application, sequence);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
