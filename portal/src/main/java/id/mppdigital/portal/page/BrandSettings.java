package id.mppdigital.portal.page;

import java.net.URI;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who offers this portal. Colours and the logo are files: {@code tokens.css} and {@code logo.svg} in a folder {@code
 * assets} of {@code mpp.portal.brand.directory}.
 *
 * @param name as it stands in the header and in each page's title
 * @param helpPhone whom to call, as people read it
 * @param helpEmail where to write
 * @param guides where the guides for officers and operators are read; no link to them without it
 * @param timeZone in which times are shown
 */
@ConfigurationProperties("mpp.portal.brand")
public record BrandSettings(
        @DefaultValue("MPP Digital") String name,
        @DefaultValue("1500-123") String helpPhone,
        @DefaultValue("bantuan@mpp.example.id") String helpEmail,
        @Nullable URI guides,
        @DefaultValue("Asia/Jakarta") ZoneId timeZone) {}
