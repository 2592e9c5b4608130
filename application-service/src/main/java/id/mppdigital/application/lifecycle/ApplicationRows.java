package id.mppdigital.application.lifecycle;

import static java.util.Objects.requireNonNull;

import id.mppdigital.application.catalog.BilingualText;
import id.mppdigital.application.status.ApplicationStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads applications from rows of their table. */
@Component
public class ApplicationRows implements RowMapper<Application> {
    private final JsonMapper json;

    ApplicationRows(JsonMapper json) {
        this.json = json;
    }

    @Override
    public Application mapRow(ResultSet row, int number) throws SQLException {
        var submittedAt = requireNonNull(instant(row, "submitted_at"));
        var begunAt = instant(row, "begun_at");
        return new Application(
                new ApplicationId(row.getObject("id", UUID.class)),
                row.getString("registration_number"),
                row.getString("receipt_code"),
                row.getString("citizen_id"),
                row.getString("mall"),
                new Application.AgencyRef(row.getString("agency"), text(row.getString("agency_name"))),
                new Application.ServiceRef(
                        row.getString("service"), row.getInt("service_version"), text(row.getString("service_name"))),
                row.getString("channel"),
                ApplicationStatus.valueOf(row.getString("status")),
                row.getString("stage"),
                row.getLong("sequence"),
                submittedAt,
                begunAt == null ? submittedAt : begunAt,
                requireNonNull(instant(row, "updated_at")),
                new Application.Handling(instant(row, "due_at"), row.getString("assignee")));
    }

    private BilingualText text(String value) {
        return json.readValue(value, BilingualText.class);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
