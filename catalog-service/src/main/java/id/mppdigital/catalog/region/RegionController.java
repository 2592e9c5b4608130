package id.mppdigital.catalog.region;

import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The regions, for everybody. */
@RestController
class RegionController {
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();

    private final Regions regions;

    RegionController(Regions regions) {
        this.regions = regions;
    }

    /**
     * Lists Indonesia's regions as Kemendagri codes them.
     *
     * @param parent only what lies directly in this region
     * @param level only regions of this level, such as province
     */
    @GetMapping("/catalog/v1/regions")
    ResponseEntity<Page<Region>> list(
            @RequestParam(required = false) @Nullable String parent,
            @RequestParam(required = false) @Nullable String level,
            @RequestParam(defaultValue = "20") int limit,
            @RequestParam(required = false) @Nullable String after) {
        var from = after == null ? "" : Cursor.decode(after).parts().getFirst();
        var found = regions.list(parent, level, from, Page.limit(limit) + 1);
        return ResponseEntity.ok().cacheControl(A_DAY).body(Page.of(found, limit, region -> Cursor.of(region.code())));
    }
}
