package id.mppdigital.portal.citizen;

import id.mppdigital.portal.act.CannotAct;
import id.mppdigital.portal.act.Principal;
import id.mppdigital.portal.act.Principals;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.web.client.HttpClientErrorException;

/**
 * Whose data a page is about. Its address says it, so that nothing that was meant for one person reaches another.
 *
 * @param child for whom a parent acts; null for oneself
 */
public record Whose(@Nullable Principal child) {
    /** @param representation of the address; null where it names none */
    static Whose of(@Nullable UUID representation, Principals principals) {
        return new Whose(representation == null ? null : principals.child(representation));
    }

    @Nullable
    UUID representation() {
        return child == null ? null : child.representation();
    }

    public boolean isOwn() {
        return child == null;
    }

    /** Where this person's page of that kind is. */
    public String at(String page) {
        return child == null ? page : page + "/for/" + child.representation();
    }

    /**
     * What the platform answers of this person.
     *
     * @throws CannotAct when it says that nobody acts for this child any more
     */
    <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (HttpClientErrorException.Forbidden refused) {
            throw child == null ? refused : CannotAct.of(refused, child.representation());
        }
    }
}
