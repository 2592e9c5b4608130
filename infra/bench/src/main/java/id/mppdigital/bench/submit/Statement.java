package id.mppdigital.bench.submit;

import java.util.Map;

/**
 * A statement as the database server logged it.
 *
 * @param sql with {@code $1}, {@code $2}, …
 * @param parameters their values as text, by number; none where it was null
 */
record Statement(String sql, Map<Integer, String> parameters) {}
