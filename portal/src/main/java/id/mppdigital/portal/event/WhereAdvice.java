package id.mppdigital.portal.event;

import id.mppdigital.portal.act.ForWhom;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Reads the place from the path alone: the form may have a field that is called mall or event. */
@ControllerAdvice(assignableTypes = {BeginController.class, DeleteDraftController.class})
class WhereAdvice {
    @ModelAttribute("where")
    Where where(
            @PathVariable String mall,
            @PathVariable String event,
            @PathVariable(required = false) @Nullable String representation) {
        return new Where(mall, event, ForWhom.at(representation));
    }
}
