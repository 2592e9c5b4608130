package id.mppdigital.platform.pattern;

import org.mozilla.javascript.Context;
import org.mozilla.javascript.EcmaError;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/**
 * A regular expression by ECMA-262 with the {@code u} flag, as JSON Schema (2020-12 core, 6.4) and form libraries read it.
 *
 * <p>Java's own grammar is another one: {@code (?i)} is an error in browsers, {@code [^[]} one in Java. Instances are safe for
 * use by several threads.
 */
public final class EcmaPattern {
    private static final Scriptable GLOBAL = global();

    private final Scriptable expression;

    private EcmaPattern(Scriptable expression) {
        this.expression = expression;
    }

    /** Thrown for what is no regular expression; its message is the engine's and for logs only. */
    public static final class Invalid extends IllegalArgumentException {
        private Invalid(EcmaError cause) {
            super(cause.details(), cause);
        }
    }

    /**
     * Compiles a pattern, once for many texts.
     *
     * @throws Invalid when it keeps not to the grammar
     */
    public static EcmaPattern compile(String source) {
        try (var context = context()) {
            return new EcmaPattern(context.newObject(GLOBAL, "RegExp", new Object[] {source, "u"}));
        } catch (EcmaError syntax) {
            throw new Invalid(syntax);
        }
    }

    /** Whether the pattern matches anywhere in the text, as {@code RegExp.prototype.test} says. */
    public boolean foundIn(String text) {
        try (var context = context()) {
            return (Boolean) ScriptableObject.callMethod(context, expression, "test", new Object[] {text});
        }
    }

    private static Scriptable global() {
        try (var context = context()) {
            return context.initSafeStandardObjects(); // no way from a script into Java; patterns run no script anyway
        }
    }

    private static Context context() {
        var context = Context.enter();
        context.setLanguageVersion(Context.VERSION_ES6);
        return context;
    }
}
