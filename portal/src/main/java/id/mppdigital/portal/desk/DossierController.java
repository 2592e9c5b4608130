package id.mppdigital.portal.desk;

import id.mppdigital.portal.queue.Way;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A dossier: first the page that says that the look is recorded, then the dossier itself. */
@Controller
@RequestMapping("/desk/applications/{id}")
class DossierController {
    private final OpenDossier dossiers;

    DossierController(OpenDossier dossiers) {
        this.dossiers = dossiers;
    }

    /** @param number as the queue shows it: the dossier itself is not read yet */
    @GetMapping
    String look(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String from,
            Model model) {
        model.addAttribute("application", id);
        model.addAttribute("number", number != null && number.matches("[0-9.]{2,13}-[0-9-]{1,20}") ? number : "");
        model.addAttribute("back", Way.back(from));
        return "desk/look";
    }

    @GetMapping("/dossier")
    String dossier(@PathVariable UUID id, @RequestParam(required = false) @Nullable String from, Model model) {
        model.addAttribute("it", dossiers.open(id, Way.back(from), MoveForm.NONE));
        return "desk/dossier";
    }
}
