package id.mppdigital.portal.page;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * A page is sent once it is whole: a template that fails half way becomes the page of a failure. One that a part of the
 * platform is missing for says when to try again.
 */
record TemplateView(TemplateEngine engine, String template) implements View {
    /** In seconds: by then a part that was started anew answers, and nobody waits for long. */
    private static final String SOON = "30";

    @Override
    public String getContentType() {
        return "text/html;charset=UTF-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ? extends @Nullable Object> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var html = new Utf8ByteOutput();
        engine.render(template, model == null ? Map.of() : new HashMap<>(model), html);
        response.setContentType(getContentType());
        response.setContentLength(html.getContentLength());
        if (response.getStatus() == HttpServletResponse.SC_SERVICE_UNAVAILABLE
                && !response.containsHeader(HttpHeaders.RETRY_AFTER)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SOON);
        }
        html.writeTo(response.getOutputStream());
    }
}
