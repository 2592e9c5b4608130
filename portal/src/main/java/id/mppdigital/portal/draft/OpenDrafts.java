package id.mppdigital.portal.draft;

import id.mppdigital.platform.problem.Wording;
import id.mppdigital.portal.act.Principals;
import id.mppdigital.portal.api.CatalogueApi;
import id.mppdigital.portal.api.DraftApi;
import id.mppdigital.portal.api.Malls;
import id.mppdigital.portal.ask.PublishedForms;
import id.mppdigital.portal.form.Section;
import id.mppdigital.portal.page.Away;
import id.mppdigital.portal.page.NotThere;
import id.mppdigital.portal.page.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.client.HttpClientErrorException;

/** The drafts of who is signed in, the latest save first. */
@Component
public class OpenDrafts {
    private static final String SECTION = "form.";

    private final DraftApi drafts;
    private final PublishedForms forms;
    private final Malls malls;
    private final Principals principals;

    OpenDrafts(DraftApi drafts, PublishedForms forms, Malls malls, Principals principals) {
        this.drafts = drafts;
        this.forms = forms;
        this.malls = malls;
        this.principals = principals;
    }

    /** One's own, then those for others. */
    public List<OpenDraft> all(Page page) {
        var others = drafts.list(true).items();
        var names = others.isEmpty() ? Map.<UUID, String>of() : principals.namesIfThere();
        return Stream.concat(mine(page).stream(), others.stream().map(draft -> open(draft, names, page)))
                .toList();
    }

    private List<OpenDraft> mine(Page page) {
        return drafts.list(false).items().stream()
                .map(draft -> open(draft, Map.of(), page))
                .toList();
    }

    /** One's own, for a page that is about something else: without drafts, it is shown all the same. */
    public List<OpenDraft> mineIfThere(Page page) {
        try {
            return page.is("citizen") ? mine(page) : List.of();
        } catch (Away | NotThere | HttpClientErrorException _) {
            return List.of();
        }
    }

    private OpenDraft open(DraftApi.Summary draft, Map<UUID, String> names, Page page) {
        var onBehalfOf = draft.onBehalfOf();
        var forWhom = onBehalfOf == null ? null : new OpenDraft.ForWhom(onBehalfOf, names.get(onBehalfOf));
        var mall = draft.mall();
        var name = malls.find(mall).map(CatalogueApi.Mall::regionName).orElse(mall);
        var place = new OpenDraft.Place(mall, name, malls.zone(mall), draft.service());
        return new OpenDraft(place, draft.name(), forWhom, at(draft, page), draft.expiresAt());
    }

    /** A step of another front-end has no name here; resuming then begins with the first section. */
    private @Nullable Wording at(DraftApi.Summary draft, Page page) {
        var step = draft.step() == null ? "" : draft.step();
        return switch (step) {
            case "documents", "check" -> page.both("apply." + step);
            default -> step.startsWith(SECTION) ? section(draft, step.substring(SECTION.length())) : null;
        };
    }

    private @Nullable Wording section(DraftApi.Summary draft, String code) {
        try {
            var form = forms.version(draft.service(), draft.version());
            return form.section(code).map(Section::title).orElse(null);
        } catch (Away | NotThere _) {
            return null;
        }
    }
}
