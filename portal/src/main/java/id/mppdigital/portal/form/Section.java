package id.mppdigital.portal.form;

import id.mppdigital.platform.problem.Wording;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked on one page. */
public record Section(String code, Wording title, @Nullable Wording hint, List<Field> fields) {}
