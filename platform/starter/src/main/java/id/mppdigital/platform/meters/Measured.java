package id.mppdigital.platform.meters;

import java.util.List;

/** Something with meters that are counted in the database; a bean of this type is all that they need. */
@FunctionalInterface
public interface Measured {
    List<DatabaseMeter> meters();
}
