package id.mppdigital.portal.desk;

import id.mppdigital.portal.api.office.DeskApi;
import id.mppdigital.portal.api.office.DeskApi.Assignment;
import id.mppdigital.portal.api.office.DeskApi.NewNote;
import id.mppdigital.portal.queue.Way;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Officers share out the cases among themselves, and write each other notes. */
@Controller
@RequestMapping("/desk/applications/{id}")
class AssignController {
    private final DeskApi applications;

    AssignController(DeskApi applications) {
        this.applications = applications;
    }

    @PostMapping("/claim")
    String claim(@PathVariable UUID id, @RequestParam(required = false) @Nullable String from) {
        applications.claim(id);
        return "redirect:" + Way.back(from);
    }

    @PostMapping("/hand-back")
    String handBack(@PathVariable UUID id, @RequestParam(required = false) @Nullable String from) {
        applications.handBack(id);
        return "redirect:" + Way.back(from);
    }

    /** @param holder who had it when the page was made; a colleague who took it meanwhile keeps it */
    @PostMapping("/assignment")
    String assign(
            @PathVariable UUID id,
            @RequestParam String officer,
            @RequestParam(required = false) @Nullable String holder,
            @RequestParam(required = false) @Nullable String from) {
        applications.assign(id, new Assignment(officer, holder == null || holder.isEmpty() ? null : holder));
        return "redirect:" + Way.back(from);
    }

    @PostMapping("/notes")
    String note(
            @PathVariable UUID id,
            @RequestParam UUID key,
            @RequestParam String text,
            @RequestParam(required = false) @Nullable String from) {
        applications.note(id, key.toString(), new NewNote(text));
        return "redirect:" + Way.dossier(id, Way.back(from));
    }
}
