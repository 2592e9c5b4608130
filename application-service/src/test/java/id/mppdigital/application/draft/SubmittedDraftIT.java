package id.mppdigital.application.draft;

import static org.assertj.core.api.Assertions.assertThat;

import id.mppdigital.application.testing.Answer;
import id.mppdigital.application.testing.Submissions;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SubmittedDraftIT extends DraftTest {
    @Test
    void a_submission_with_the_drafts_key_takes_its_place() {
        var draft = begin(body("Melamar pekerjaan"));
        var submitted = submit(draft.text("/idempotencyKey"));

        assertThat(submitted.status()).isEqualTo(201);
        assertThat(read().status()).isEqualTo(404);
        assertThat(save(draft.text("/revision"), body("Lain")).code()).isEqualTo("draft-gone");
    }

    @Test
    void a_save_that_comes_during_the_submission_brings_no_draft_back() throws Exception {
        var draft = begin(body("Melamar pekerjaan"));
        try (var requests = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = new ArrayList<Callable<Integer>>();
            for (int tab = 0; tab < 8; tab++) {
                var body = body("Tujuan " + tab);
                all.add(() -> save(draft.text("/revision"), body).status());
            }
            all.add(4, () -> submit(draft.text("/idempotencyKey")).status());
            var answers = new ArrayList<Integer>();
            for (var answer : requests.invokeAll(all)) {
                answers.add(answer.get());
            }
            assertThat(answers.remove(4)).isEqualTo(201);
            assertThat(answers).containsAnyOf(200, 412).isSubsetOf(200, 412);
        }

        assertThat(read().status()).isEqualTo(404);
    }

    @Test
    void a_refused_submission_leaves_the_draft() {
        var draft = begin(body("Me"));
        var key = draft.text("/idempotencyKey");
        var refused = api.submit(
                citizen(siti),
                key,
                Submissions.of(siti)
                        .with("answers", Submissions.answers("purpose", "M"))
                        .body());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(read().body()).isEqualTo(draft.body());
    }

    @Test
    void a_submission_that_is_undone_leaves_the_draft() {
        var draft = begin(body("Melamar pekerjaan"));
        refuseTheCommit();
        var answer = submit(draft.text("/idempotencyKey"));
        jdbc.sql("drop trigger refuse_submitted_draft on application").update();

        assertThat(answer.status()).isEqualTo(500);
        assertThat(read().body()).isEqualTo(draft.body());
    }

    @Test
    void a_repeated_submission_leaves_the_draft_that_was_begun_since() {
        var key = begin(body("Melamar pekerjaan")).text("/idempotencyKey");
        var body = Submissions.of(siti).body();
        var first = api.submit(citizen(siti), key, body);
        var next = begin(body("Untuk adik"));

        var again = api.submit(citizen(siti), key, body);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotency-Replayed")).contains("true");
        assertThat(read().body()).isEqualTo(next.body());
        assertThat(next.text("/idempotencyKey")).isNotEqualTo(key);
    }

    @Test
    void a_submission_with_another_key_leaves_the_draft() {
        var draft = begin(body("Melamar pekerjaan"));
        submitted(siti);

        assertThat(read().body()).isEqualTo(draft.body());
    }

    @Test
    void nobody_ends_a_foreign_draft_by_its_key() {
        var draft = begin(body("Melamar pekerjaan"));
        var another = newCitizen();
        assertThat(api.submit(
                                citizen(another),
                                draft.text("/idempotencyKey"),
                                Submissions.of(another).body())
                        .status())
                .isEqualTo(201);

        assertThat(read().status()).isEqualTo(200);
    }

    private void refuseTheCommit() {
        jdbc.sql("""
                create or replace function refuse_submitted_draft() returns trigger language plpgsql as
                $$ begin raise exception 'the commit fails'; end $$
                """).update();
        jdbc.sql("""
                create constraint trigger refuse_submitted_draft after insert on application deferrable initially deferred
                for each row when (new.citizen_id = '%s') execute function refuse_submitted_draft()
                """.formatted(siti)).update();
    }

    private Answer submit(String key) {
        return api.submit(citizen(siti), key, Submissions.of(siti).body());
    }
}
