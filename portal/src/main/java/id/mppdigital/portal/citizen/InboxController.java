package id.mppdigital.portal.citizen;

import id.mppdigital.portal.api.InboxApi;
import id.mppdigital.portal.page.Person;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The messages, newest first; reading one is a button, so that a glance does not lose it. */
@Controller
@RequestMapping("/my/inbox")
class InboxController {
    private final InboxApi inbox;
    private final UnreadMessages count;

    InboxController(InboxApi inbox, UnreadMessages count) {
        this.inbox = inbox;
        this.count = count;
    }

    @GetMapping
    String messages(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(required = false) @Nullable String after,
            Person person,
            Model model) {
        var messages = inbox.messages(unread ? true : null, after);
        count.are(person, messages.unread());
        model.addAttribute("messages", messages);
        model.addAttribute("unread", unread);
        return "citizen/inbox";
    }

    @PostMapping("/{id}/read")
    String read(@PathVariable UUID id, Person person) {
        inbox.read(id);
        count.changed(person);
        return "redirect:/my/inbox";
    }
}
