package id.mppdigital.citizen.representation;

import id.mppdigital.citizen.representation.Representation.Action;
import id.mppdigital.citizen.representation.Representation.Kind;
import id.mppdigital.citizen.representation.Representation.Parties;
import id.mppdigital.citizen.representation.Representation.Power;
import id.mppdigital.citizen.representation.Representation.State;
import id.mppdigital.citizen.representation.Representation.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads representations as they are stored. */
final class RepresentationRows {
    private RepresentationRows() {}

    static Representation read(ResultSet row) throws SQLException {
        var kind = Kind.valueOf(row.getString("kind"));
        var parties =
                new Parties(row.getString("principal"), row.getString("representative"), row.getString("proposed_by"));
        var power = new Power(
                texts(row, "services"),
                texts(row, "actions").stream().map(Action::valueOf).toList(),
                instant(row, "valid_until"));
        var proposedAt = row.getObject("proposed_at", OffsetDateTime.class).toInstant();
        var times = new Times(proposedAt, instant(row, "decided_at"), instant(row, "ended_at"));
        return new Representation(
                row.getObject("id", UUID.class), kind, State.valueOf(row.getString("state")), parties, power, times);
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(String.class::cast)
                .toList();
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
