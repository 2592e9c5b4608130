/**
 * SQL with little text around it: Spring's {@code JdbcClient}, which here also knows records and our types.
 *
 * <ul>
 *   <li>{@code jdbc.sql(…).query(Delivery.class).list()} makes a record of each row: the component {@code
 *       maxConcurrent} is the
 *       column {@code max_concurrent}. A null is refused unless the component is {@code @Nullable} or {@code Optional}.
 *   <li>{@code .paramSource(delivery)} gives a statement the components of a record by their names ({@code
 *       :maxConcurrent});
 *       {@code .param("name", value)} may be added, and comes first.
 *   <li>On both sides: an enum is its name; a {@code Duration} is a number of milliseconds, its column ends in
 *       {@code _millis}; an {@code Instant} is a {@code timestamptz}; a record of one component, such as a typed id, is
 *       that
 *       component.
 *   <li>A component that is a record of several: JSON where a column or parameter has its name, and otherwise a group
 *       whose
 *       components are columns or parameters by their own names, null when all of them are. A column that two
 *       components would
 *       read is an error.
 *   <li>A list or set of texts, numbers, ids or enums is an array, any other and a {@code Map} or {@code JsonNode} is
 *       JSON.
 *       In {@code .param(…)} a collection is a list of values for {@code in (:names)}, as ever.
 * </ul>
 *
 * <p>What fits none of this is mapped by hand with {@code query((row, number) -> …)}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.sql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
