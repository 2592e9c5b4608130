package id.mppdigital.application.desk;

import id.mppdigital.application.lifecycle.ApplicationId;
import id.mppdigital.application.secrecy.Opener;
import id.mppdigital.application.secrecy.Owner;
import id.mppdigital.application.secrecy.PersonSeal;
import id.mppdigital.platform.paging.Cursor;
import id.mppdigital.platform.paging.Page;
import id.mppdigital.platform.paging.PageQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The officers' notes; their texts are sealed, as they may name persons. */
@Repository
class Notes {
    private final JdbcClient jdbc;
    private final PersonSeal seal;

    Notes(JdbcClient jdbc, PersonSeal seal) {
        this.jdbc = jdbc;
        this.seal = seal;
    }

    void add(ApplicationId application, Note note) {
        jdbc.sql("""
                insert into note (id, application_id, at, author, sealed)
                values (:id, :application, :at, :author, cast(:sealed as jsonb))
                """)
                .paramSource(note)
                .param("application", application)
                .param("sealed", seal.seal(Owner.application(application.value()), note.text()))
                .update();
    }

    Note get(ApplicationId application, UUID id) {
        var key = key(application);
        return jdbc.sql("select * from note where id = :id")
                .param("id", id)
                .query((row, _) -> note(key, row))
                .single();
    }

    /** Newest first. */
    Page<Note> page(ApplicationId application, int limit, @Nullable String after) {
        var most = Page.limit(limit);
        var page = new PageQuery("note", "id desc").where("application_id = :application", "application", application);
        if (after != null) {
            page.where("id < :id", "id", Cursor.decode(after).uuid(0));
        }
        var key = key(application);
        var found = jdbc.sql(page.sql())
                .params(page.parameters(most))
                .query((row, _) -> note(key, row))
                .list();
        return Page.of(found, most, last -> Cursor.of(last.id()));
    }

    private Opener key(ApplicationId application) {
        return seal.of(Owner.application(application.value()));
    }

    private static Note note(Opener key, ResultSet row) throws SQLException {
        return new Note(
                row.getObject("id", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("author"),
                // Of an erased person, as a restored backup has them, nothing opens.
                key.open(row.getString("sealed"), String.class).orElse(""));
    }
}
