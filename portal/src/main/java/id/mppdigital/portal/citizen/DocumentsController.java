package id.mppdigital.portal.citizen;

import id.mppdigital.portal.api.CitizenDataApi;
import id.mppdigital.portal.api.Names;
import id.mppdigital.portal.api.gateway.FilesClient;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The citizen's documents: own uploads, and what agencies issued. */
@Controller
@RequestMapping("/my/documents")
class DocumentsController {
    private static final Set<MediaType> SHOWN =
            Set.of(MediaType.APPLICATION_PDF, MediaType.IMAGE_JPEG, MediaType.IMAGE_PNG);

    private final CitizenDataApi data;
    private final Names names;
    private final FilesClient files;

    DocumentsController(CitizenDataApi data, Names names, FilesClient files) {
        this.data = data;
        this.names = names;
        this.files = files;
    }

    @GetMapping
    String documents(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "false") boolean deleted,
            Model model) {
        model.addAttribute("names", names);
        model.addAttribute("deleted", deleted);
        model.addAttribute("wallet", data.documents(after));
        return "citizen/documents";
    }

    /** To be saved, never shown as a page of the portal: a file may lie about what it is. */
    @GetMapping("/{id}")
    ResponseEntity<Resource> download(@PathVariable UUID id) {
        return files.own(id).asDownload(id.toString(), SHOWN);
    }

    @PostMapping("/{id}/delete")
    String delete(@PathVariable UUID id) {
        data.delete(id);
        return "redirect:/my/documents?deleted=true";
    }
}
