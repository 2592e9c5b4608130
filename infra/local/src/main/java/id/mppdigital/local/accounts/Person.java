package id.mppdigital.local.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Somebody who signs in. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Person(
        String username,
        String password,
        String name,
        @Nullable String email,
        @Nullable String phoneNumber,
        @Nullable String nik,
        List<String> roles,
        @Nullable String agency,
        List<String> malls) {}
