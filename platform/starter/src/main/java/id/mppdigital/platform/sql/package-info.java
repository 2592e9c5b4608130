/**
 * SQL with little code around it: Spring's {@code JdbcClient}, which here also knows records and our types.
 *
 * <ul>
 *   <li>{@code jdbc.sql(…).query(Delivery.class).list()} makes a record of each row. The component
 *       {@code maxConcurrent} is the column {@code max_concurrent}. A null is refused unless the component is
 *       {@code @Nullable} or {@code Optional}.
 *   <li>{@code .paramSource(delivery)} gives a statement the components of a record under their names
 *       ({@code :maxConcurrent}). {@code .param("name", value)} may be added, and has precedence.
 *   <li>In both directions an enum is its name, a {@code Duration} a number of milliseconds whose column ends in
 *       {@code _millis}, an {@code Instant} a {@code timestamptz}, and a record of one component, such as a typed id,
 *       that component.
 *   <li>A component that is a record of several components is JSON if a column or parameter has its name. Otherwise it
 *       is a group: its components are columns or parameters under their own names, and it is null when all of them
 *       are. A column that two components would read is an error.
 *   <li>A list or set of texts, numbers, ids or enums is an array. Any other collection, a {@code Map} and a
 *       {@code JsonNode} are JSON. In {@code .param(…)} a collection is a list of values for {@code in (:names)}, as
 *       in Spring.
 * </ul>
 *
 * <p>{@code PlannedByValues} is a client for lists, whose best plan depends on the values.
 *
 * <p>Everything else is mapped by hand with {@code query((row, number) -> …)}.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package id.mppdigital.platform.sql;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
