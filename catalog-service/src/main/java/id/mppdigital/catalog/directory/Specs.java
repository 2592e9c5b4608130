package id.mppdigital.catalog.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads the specs of rows, and the parts of them that have columns of their own. */
@Component
public class Specs {
    private final JsonMapper json;

    Specs(JsonMapper json) {
        this.json = json;
    }

    public JsonNode of(ResultSet row) throws SQLException {
        return of(row, "spec");
    }

    /** Missing where the spec has no such part. */
    public JsonNode of(ResultSet row, String column) throws SQLException {
        var part = row.getString(column);
        return part == null ? MissingNode.getInstance() : json.readTree(part);
    }
}
