package id.mppdigital.platform.pattern;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.EcmaError;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A regular expression by ECMA-262 with the {@code u} flag, as JSON Schema (2020-12 core, 6.4) and form libraries read
 * it.
 *
 * <p>Java's grammar differs: {@code (?i)} is an error in browsers, {@code [^[]} one in Java. Instances are thread-safe.
 */
public final class EcmaPattern {
    private static final Logger log = LoggerFactory.getLogger(EcmaPattern.class);
    private static final ContextFactory CONTEXTS = new Patient();
    private static final Scriptable GLOBAL = global();

    private final Scriptable expression;

    private EcmaPattern(Scriptable expression) {
        this.expression = expression;
    }

    /** Thrown for an invalid regular expression; its message comes from the engine and is for logs only. */
    public static final class Invalid extends IllegalArgumentException {
        private Invalid(EcmaError cause) {
            super(cause.details(), cause);
        }
    }

    /**
     * Compiles a pattern, once for many texts.
     *
     * @throws Invalid when it breaks the grammar
     */
    public static EcmaPattern compile(String source) {
        try (var context = context()) {
            return new EcmaPattern(context.newObject(GLOBAL, "RegExp", new Object[] {source, "u"}));
        } catch (EcmaError syntax) {
            throw new Invalid(syntax);
        }
    }

    /**
     * Whether the pattern matches anywhere in the text, as {@code RegExp.prototype.test} says. Some patterns, such as
     * {@code ^(a+)+$}, never finish on a text that almost fits: that counts as not found.
     */
    public boolean foundIn(String text) {
        try (var context = context()) {
            return (Boolean) ScriptableObject.callMethod(context, expression, "test", new Object[] {text});
        } catch (Endless _) {
            log.warn(
                    "A pattern took too many steps on a text of {} characters, so it counts as not found."
                            + " Rewrite the pattern without nested repetitions",
                    text.length());
            return false;
        }
    }

    /** Too many steps. It is an Error because the engine wraps every exception, but not errors. */
    private static final class Endless extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Ends a match after so many steps; a normal pattern takes a few for each character. */
    private static final class Patient extends ContextFactory {
        private static final int STEPS = 20_000_000;

        @Override
        protected Context makeContext() {
            var context = super.makeContext();
            context.setInstructionObserverThreshold(STEPS);
            return context;
        }

        @Override
        protected void observeInstructionCount(Context context, int steps) {
            throw new Endless();
        }
    }

    private static Scriptable global() {
        try (var context = context()) {
            return context.initSafeStandardObjects(); // no way from a script into Java; patterns run no script anyway
        }
    }

    private static Context context() {
        var context = CONTEXTS.enterContext();
        context.setLanguageVersion(Context.VERSION_ES6);
        return context;
    }
}
