package id.mppdigital.application.represented;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.mppdigital.application.dossier.Representation;
import id.mppdigital.application.issuance.IssuedDocument;
import id.mppdigital.application.timeline.TimelineEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an application stands that the signed-in person filed for somebody else.
 *
 * @param representation both by their names
 * @param timeline what happened, oldest first, without the words of anybody
 * @param correction what the agency waits for; only with a power to CORRECT
 * @param issuedDocuments in citizen-service; only with a power to RECEIVE
 */
record RepresentedDetail(
        @JsonUnwrapped RepresentedSummary summary,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Representation representation,
        List<TimelineEntry> timeline,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Asked correction,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<IssuedDocument> issuedDocuments) {}
