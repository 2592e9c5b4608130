package id.mppdigital.local.demo;

import id.mppdigital.local.access.Api;
import id.mppdigital.local.access.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.codec.digest.DigestUtils;
import tools.jackson.databind.JsonNode;

/**
 * What an agency issued, fetched and kept.
 *
 * @param folder where the files go
 */
record IssuedDocuments(Api api, Narrator narrator, Path folder) {
    /** Downloads all that came of an application; answers how many. */
    int download(Submitted application) {
        var issued = api.get("/applications/v1/applications/" + application.id())
                .require()
                .path("issuedDocuments");
        if (!issued.isEmpty()) {
            narrator.step("Unduh dokumen yang terbit", "Download what was issued");
        }
        issued.forEach(document -> download(application, document));
        return issued.size();
    }

    private void download(Submitted application, JsonNode document) {
        var id = document.path("id").asString();
        var content = api.download("/citizens/v1/me/documents/" + id + "/content");
        var digest = DigestUtils.sha256Hex(content);
        if (!digest.equals(document.path("sha256").asString())) {
            throw new Refused("The document " + id + " differs from the issued one; SHA-256 " + digest);
        }
        var file = keep(application, document.path("name").asString(), content);
        narrator.fact(file.toString());
        narrator.detail(document.path("mediaType").asString() + ", " + content.length + " byte, sha256 " + digest);
    }

    /** Only the last part of the name, whatever stands in it. */
    private Path keep(Submitted application, String name, byte[] content) {
        try {
            var plain = name.replaceAll("[^A-Za-z0-9._-]", "-");
            var file = Files.createDirectories(folder).resolve(application.registrationNumber() + "-" + plain);
            return Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
