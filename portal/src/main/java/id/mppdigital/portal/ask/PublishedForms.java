package id.mppdigital.portal.ask;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import id.mppdigital.portal.api.FormApi;
import id.mppdigital.portal.form.Form;
import id.mppdigital.portal.form.FoundFields;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Published forms and stages, each version read and compiled once: it never changes. */
@Component
public class PublishedForms {
    private static final int MOST = 500;

    private final FormApi catalogue;
    private final Cache<String, Form> versions =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<String, List<FormApi.Stage>> stages =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final Cache<String, Form> newest = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(Duration.ofMinutes(1))
            .build();

    private final LoadingCache<Version, FoundFields> found;

    PublishedForms(FormApi catalogue) {
        this.catalogue = catalogue;
        // Read anew in the background, so that officers decide while the catalogue is down.
        this.found = Caffeine.newBuilder()
                .maximumSize(MOST)
                .refreshAfterWrite(Duration.ofMinutes(1))
                .build(it -> FoundFields.of(catalogue.form(it.service(), it.version())));
    }

    private record Version(String service, int version) {}

    /** The newest version, at most a minute old. */
    public Form newest(String service) {
        return newest.get(service, _ -> Form.of(catalogue.form(service, null)));
    }

    public Form version(String service, int version) {
        return versions.get(service + " " + version, _ -> Form.of(catalogue.form(service, version)));
    }

    /** What the agency may tell with its decision; it may change within a version, so it is read again. */
    public FoundFields found(String service, int version) {
        return found.get(new Version(service, version));
    }

    /** The stages that an application of this version goes through. */
    public List<FormApi.Stage> stages(String service, int version) {
        return stages.get(
                service + " " + version,
                _ -> catalogue.standard(service, version).stages());
    }
}
