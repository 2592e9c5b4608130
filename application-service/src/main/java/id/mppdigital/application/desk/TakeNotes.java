package id.mppdigital.application.desk;

import id.mppdigital.application.acting.Representatives;
import id.mppdigital.application.idempotency.IdempotencyKey;
import id.mppdigital.application.idempotency.IdempotencyKeys;
import id.mppdigital.application.lifecycle.Application;
import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.lifecycle.Applications;
import id.mppdigital.application.lifecycle.Scope;
import id.mppdigital.application.refusal.ApplicationRefusal;
import id.mppdigital.application.usage.DataReads;
import id.mppdigital.application.usage.Reader;
import id.mppdigital.platform.events.Ids;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.problem.Problem;
import id.mppdigital.platform.security.Caller;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Officers write notes for each other. Reading them is reading about the citizen, so it is recorded. */
@Component
class TakeNotes {
    private final Applications applications;
    private final Notes notes;
    private final IdempotencyKeys keys;
    private final DataReads reads;
    private final Representatives representatives;
    private final Clock clock;

    TakeNotes(
            Applications applications,
            Notes notes,
            IdempotencyKeys keys,
            DataReads reads,
            Representatives representatives,
            Clock clock) {
        this.applications = applications;
        this.notes = notes;
        this.keys = keys;
        this.reads = reads;
        this.representatives = representatives;
        this.clock = clock;
    }

    @Transactional
    Note write(ApplicationId id, Caller caller, @Nullable IdempotencyKey key, NoteRequest request) {
        get(id, caller);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database stores it
        var note = new Note(Ids.next(), now, caller.subject(), request.text());
        if (key != null) {
            var first = keys.claim("note " + id + " " + caller.subject(), key, request, note.id());
            if (first.isPresent()) {
                return notes.get(id, first.get());
            }
        }
        notes.add(id, note);
        return note;
    }

    @Transactional
    Page<Note> read(ApplicationId id, Caller caller, int limit, @Nullable String after) {
        var application = get(id, caller);
        var page = notes.page(id, limit, after);
        reads.record(application, Reader.of(caller), page.items().isEmpty() ? List.of() : List.of("desk/notes"));
        return page;
    }

    /** An officer who is the applicant, or filed it for them, is a citizen here. */
    private Application get(ApplicationId id, Caller caller) {
        var application = applications.get(id, Scope.desk(caller));
        var isParty = application.citizenId().equals(caller.subject()) || representatives.filed(id, caller.subject());
        if (isParty) {
            throw Problem.of(ApplicationRefusal.OWN_APPLICATION);
        }
        return application;
    }
}
