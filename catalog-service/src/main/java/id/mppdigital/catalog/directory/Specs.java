package id.mppdigital.catalog.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the specs of rows. */
@Component
class Specs {
    private final JsonMapper json;

    Specs(JsonMapper json) {
        this.json = json;
    }

    JsonNode of(ResultSet row) throws SQLException {
        return json.readTree(row.getString("spec"));
    }
}
