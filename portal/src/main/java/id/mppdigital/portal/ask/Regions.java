package id.mppdigital.portal.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.mppdigital.portal.api.FormApi;
import id.mppdigital.portal.filled.FieldView;
import id.mppdigital.portal.form.Control;
import id.mppdigital.portal.form.Control.Level;
import id.mppdigital.portal.page.Away;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The regions to choose from: a regency of the province that was chosen, a district of that regency. Without the
 * catalogue, or before the region around it is chosen, a region is typed.
 */
@Component
class Regions {
    private static final int MOST_KEPT = 1_000;

    private final FormApi catalogue;
    private final Cache<String, List<FormApi.Region>> within = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofDays(1))
            .maximumSize(MOST_KEPT)
            .build();

    Regions(FormApi catalogue) {
        this.catalogue = catalogue;
    }

    /** The names to choose from, the one that was typed among them; empty if the field is typed. */
    List<String> choices(FieldView view, List<FieldView> around) {
        if (!(view.field().control() instanceof Control.Region region)
                || view.standing().isVouched()) {
            return List.of();
        }
        return around(region.level(), around).map(this::names).orElse(List.of());
    }

    private List<String> names(String parent) {
        return lying(parent).stream().map(FormApi.Region::name).toList();
    }

    /** The code of what lies around a level; empty at the outside. */
    private Optional<String> around(Level level, List<FieldView> views) {
        return level == Level.PROVINCE ? Optional.of("") : chosen(views, Level.values()[level.ordinal() - 1]);
    }

    /** The code of what was chosen at a level. */
    private Optional<String> chosen(List<FieldView> around, Level level) {
        return around.stream()
                .filter(it -> it.field().control() instanceof Control.Region region && region.level() == level)
                .findFirst()
                .flatMap(it -> code(it, around, level));
    }

    private Optional<String> code(FieldView view, List<FieldView> around, Level level) {
        var parent = around(level, around);
        var name = view.value() == null ? "" : view.value().asString("").toLowerCase(Locale.ROOT);
        return parent.flatMap(code -> lying(code).stream()
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(name))
                .map(FormApi.Region::code)
                .findFirst());
    }

    private List<FormApi.Region> lying(String parent) {
        try {
            return within.get(parent, this::all);
        } catch (Away _) {
            return List.of();
        }
    }

    private List<FormApi.Region> all(String parent) {
        var all = new ArrayList<FormApi.Region>();
        @Nullable String after = null;
        do {
            var page = catalogue.regions(parent.isEmpty() ? "province" : null, parent.isEmpty() ? null : parent, after);
            all.addAll(page.items());
            after = page.next();
        } while (after != null);
        return List.copyOf(all);
    }
}
