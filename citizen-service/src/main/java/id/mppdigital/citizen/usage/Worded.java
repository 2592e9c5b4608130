package id.mppdigital.citizen.usage;

import com.fasterxml.jackson.annotation.JsonFormat;
import id.mppdigital.platform.problem.Wording;

/** A value that is answered with its code, and with words for the citizen in both languages. */
@JsonFormat(shape = JsonFormat.Shape.OBJECT)
interface Worded {
    String name();

    Wording words();

    default String getCode() {
        return name();
    }

    default String getId() {
        return words().id();
    }

    default String getEn() {
        return words().en();
    }
}
