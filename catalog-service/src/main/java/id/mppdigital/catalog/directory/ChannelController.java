package id.mppdigital.catalog.directory;

import id.mppdigital.platform.paging.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The front-ends by which one can apply. */
@RestController
class ChannelController {
    private final Channels channels;

    ChannelController(Channels channels) {
        this.channels = channels;
    }

    /** Lists the front-ends by which one can apply. */
    @GetMapping("/catalog/v1/channels")
    Page<Channels.Channel> list(
            @RequestParam(defaultValue = "20") int limit, @RequestParam(required = false) @Nullable String after) {
        return new Paging(limit, after).of(channels::list, Channels.Channel::code);
    }
}
