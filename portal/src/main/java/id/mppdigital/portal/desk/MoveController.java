package id.mppdigital.portal.desk;

import id.mppdigital.portal.api.FilingApi.Detail;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.api.Refusal;
import id.mppdigital.portal.api.gateway.FilesClient;
import id.mppdigital.portal.api.office.DeskApi;
import id.mppdigital.portal.api.office.DeskApi.IssuedFile;
import id.mppdigital.portal.page.Page;
import id.mppdigital.portal.queue.Way;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.client.HttpClientErrorException;
import org.springframework.web.multipart.MultipartFile;

/** Moves an application as an officer decides; what was refused is shown beside what was typed. */
@Controller
class MoveController {
    private final DeskApi applications;
    private final FilesClient files;
    private final OpenDossier dossiers;
    private final ReadFacts found;
    private final Malls malls;

    MoveController(DeskApi applications, FilesClient files, OpenDossier dossiers, ReadFacts found, Malls malls) {
        this.applications = applications;
        this.files = files;
        this.dossiers = dossiers;
        this.found = found;
        this.malls = malls;
    }

    /** @param key made with the form, so that a double click moves once */
    @PostMapping("/desk/applications/{id}/moves")
    String move(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam MultiValueMap<String, String> posted,
            @RequestParam(name = "file", required = false) @Nullable List<MultipartFile> issued,
            @ModelAttribute("page") Page page,
            Model model,
            HttpServletResponse response) {
        var fields = posted.toSingleValueMap();
        var back = Way.back(fields.get("from"));
        try {
            var facts = found.read(posted, page);
            if (!facts.faults().isEmpty()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                model.addAttribute("it", dossiers.open(id, back, MoveForm.faulty(posted, found.faults(facts, page))));
                return "desk/dossier";
            }
            var receipts = upload(id, fields.getOrDefault("service", "issued"), issued);
            var typed = new TypedMove(fields, facts, malls.zone(fields.getOrDefault("mall", "")));
            var moved = applications.move(id, key.toString(), typed.move(page, receipts));
            return "redirect:"
                    + Way.moved(back, moved.path("registrationNumber").asString(id.toString()));
        } catch (HttpClientErrorException refused) {
            var refusal = Refusal.of(refused);
            var it = dossiers.open(id, back, MoveForm.refused(posted, refusal));
            if (isMadeAlready(it.application(), fields, refusal)) {
                return "redirect:" + Way.moved(back, it.application().registrationNumber());
            }
            response.setStatus(
                    refused.getStatusCode().isSameCodeAs(HttpStatus.CONFLICT)
                            ? HttpServletResponse.SC_CONFLICT
                            : HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("it", it);
            return "desk/dossier";
        }
    }

    /** The second click of a double click, with a file that was uploaded twice: the first one has moved the case. */
    private static boolean isMadeAlready(Detail now, Map<String, String> fields, Refusal refusal) {
        return now.status().equals(fields.get("to")) && refusal.faults().isEmpty();
    }

    private List<IssuedFile> upload(UUID id, String kind, @Nullable List<MultipartFile> issued) {
        return issued == null
                ? List.of()
                : issued.stream()
                        .filter(file -> !file.isEmpty())
                        .map(file -> new IssuedFile(files.issue(id, file, kind).receipt()))
                        .toList();
    }
}
