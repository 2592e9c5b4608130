package id.mppdigital.citizen.registers;

import com.sun.net.httpserver.HttpHandler;
import org.jspecify.annotations.Nullable;

/** A register of the tests that can be made to say anything. */
public interface LyingRegister {
    /** This, whoever is asked about; null: what it says otherwise. */
    void lies(@Nullable HttpHandler answer);

    /** How often it was asked. */
    int calls();
}
