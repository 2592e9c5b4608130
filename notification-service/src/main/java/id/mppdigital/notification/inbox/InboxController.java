package id.mppdigital.notification.inbox;

import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.security.Caller;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/notifications/v1/me/messages")
@PreAuthorize("hasRole('citizen')")
class InboxController {
    private final InboxMessages messages;
    private final MarkRead markRead;

    InboxController(InboxMessages messages, MarkRead markRead) {
        this.messages = messages;
        this.markRead = markRead;
    }

    /**
     * Lists the citizen's messages, newest first, and how many are unread.
     *
     * @param unread only those that are
     */
    @GetMapping
    MessagePage list(
            Caller caller,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "false") boolean unread) {
        long before = after == null ? Long.MAX_VALUE : Cursor.decode(after).number(0);
        var found = messages.before(caller.subject(), before, unread, Page.limit(limit) + 1);
        var page = Page.of(found, limit, last -> Cursor.of(last.position()));
        return new MessagePage(
                page.items(), page.next(), messages.tally(caller.subject()).unread());
    }

    /** Marks a message as read. */
    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(Caller caller, @PathVariable UUID id) {
        markRead.read(caller.subject(), id);
    }
}
