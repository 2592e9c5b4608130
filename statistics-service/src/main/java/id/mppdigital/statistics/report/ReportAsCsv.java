package id.mppdigital.statistics.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes a report as CSV for those who ask for it. */
@Component
class ReportAsCsv extends AbstractHttpMessageConverter<Report> {
    static final String TYPE = "text/csv";

    ReportAsCsv() {
        super(UTF_8, MediaType.parseMediaType(TYPE));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Report.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Report readInternal(Class<? extends Report> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Reports are not read from CSV", message);
    }

    @Override
    protected void writeInternal(Report report, HttpOutputMessage message) throws IOException {
        message.getBody().write(Csv.of(report).getBytes(UTF_8));
    }
}
