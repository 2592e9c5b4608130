package id.mppdigital.application.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.mppdigital.application.status.ApplicationStatus;
import id.mppdigital.platform.security.Caller;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ScopeTests {
    private static final Application SITIS = TestApplications.at(ApplicationStatus.SUBMITTED);

    private static Scope scope(Map<String, Object> claims, String role) {
        return Scope.of(new Caller("siti", "portal", Set.of(role), claims));
    }

    private static Scope agency(String agency, String... malls) {
        return scope(Map.of("agency", agency, "malls", List.of(malls)), "agency-client");
    }

    @Test
    void aCitizenSeesTheirOwn() {
        assertThat(scope(Map.of(), "citizen").includes(SITIS)).isTrue();
        assertThat(new Scope.Own("budi").includes(SITIS)).isFalse();
    }

    @Test
    void anAgencySeesItsOwnInItsMalls() {
        assertThat(agency("polres-banjarmasin", "63.71").includes(SITIS)).isTrue();
        assertThat(agency("polres-banjarmasin").includes(SITIS)).isTrue();
    }

    @Test
    void anotherAgencyOrAnotherMallSeesNothing() {
        assertThat(agency("disdukcapil-banjarmasin", "63.71").includes(SITIS)).isFalse();
        assertThat(agency("polres-banjarmasin", "12.71").includes(SITIS)).isFalse();
    }

    @Test
    void anAgencyTokenThatNamesNoAgencyIsDenied() {
        assertThatThrownBy(() -> scope(Map.of(), "agency-officer")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void otherRolesAreDenied() {
        assertThatThrownBy(() -> scope(Map.of(), "auditor")).isInstanceOf(AccessDeniedException.class);
    }
}
