package vn.congmo.accessibility.nu;

import java.io.StringReader;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/// The checker itself, spoken to through types of the JDK alone. One page at a time: it is not safe for threads.
final class NuEngine {

    private static final String VALIDATOR = "nu.validator.validation.SimpleDocumentValidator";
    private static final String SCHEMA = "http://s.validator.nu/html5-all.rnc";

    private final ClassLoader loader = NuJars.loader();
    private final Object validator;
    private final MethodHandle prepare;
    private final MethodHandle check;

    NuEngine() {
        var outside = enter();
        try {
            var type = loader.loadClass(VALIDATOR);
            var lookup = MethodHandles.publicLookup();
            // Logging set up by itself, addresses unlogged, no guessing of languages: the rules do that, for Vietnamese too.
            validator = type.getConstructor(boolean.class, boolean.class, boolean.class).newInstance(true, false, false);
            prepare = lookup.findVirtual(type, "setUpValidatorAndParsers",
                    MethodType.methodType(void.class, ErrorHandler.class, boolean.class, boolean.class));
            check = lookup.findVirtual(type, "checkHtmlInputSource", MethodType.methodType(void.class, InputSource.class));
            type.getMethod("setUpMainSchema", String.class, ErrorHandler.class).invoke(validator, SCHEMA, new Refusing());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The Nu HTML checker does not start", e);
        } finally {
            Thread.currentThread().setContextClassLoader(outside);
        }
    }

    /// A fatal error ends the check of the page; the listener has heard it by then.
    synchronized void check(String html, String address, ErrorHandler listener) {
        var source = new InputSource(new StringReader(html));
        source.setSystemId(address);
        var outside = enter();
        try {
            prepare.invoke(validator, listener, true, false);
            check.invoke(validator, source);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            if (!(e instanceof SAXParseException)) {
                throw new IllegalStateException("The Nu HTML checker gave up on " + address, e);
            }
        } finally {
            Thread.currentThread().setContextClassLoader(outside);
        }
    }

    /// Its old logging looks classes up by the thread's loader and would meet the application's.
    private ClassLoader enter() {
        var thread = Thread.currentThread();
        var outside = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        return outside;
    }

    /// Its own schemas are never faulty; if they are, nothing that it says can be trusted.
    private static final class Refusing implements ErrorHandler {

        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) throws SAXParseException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXParseException {
            throw e;
        }
    }
}
