package id.mppdigital.platform.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;

/** A statement's named values: first those given by name, then the components of the given records. */
class NamedValues extends MapSqlParameterSource {
    private final List<Record> records = new ArrayList<>(1);
    private final SqlValues values;

    NamedValues(SqlValues values) {
        this.values = values;
    }

    void add(Record record) {
        records.add(record);
    }

    @Override
    public boolean hasValue(String name) {
        return super.hasValue(name)
                || records.stream().anyMatch(record -> Components.of(record).has(name));
    }

    @Override
    public @Nullable Object getValue(String name) {
        if (super.hasValue(name)) {
            return super.getValue(name);
        }
        for (var record : records) {
            var components = Components.of(record);
            if (components.has(name)) {
                return values.component(components.value(record, name));
            }
        }
        throw new IllegalArgumentException("no value for the parameter " + name);
    }
}
