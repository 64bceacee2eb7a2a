package vn.congmo.accessibility.browser;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Functions that run in the page: the object that a script file defines, and the files that it leans on.
///
/// @param object name of the object, which is the name of the file
/// @param text   of all files, in an order in which they can be read
record Script(String object, String text) {

    /// The functions of `name.js`, after `page.js` and the other files named.
    static Script of(String name, String... needs) {
        var files = Stream.concat(Stream.of("page"), Stream.concat(Arrays.stream(needs), Stream.of(name))).distinct();
        return new Script(name, files.map(file -> OpenPage.resource(file + ".js")).collect(Collectors.joining("\n")));
    }

    String call(String function) {
        return text + "\nreturn " + object + "." + function + "(...arguments);";
    }

    /// For functions that take a while; the last argument is WebDriver's callback.
    String callAndWait(String function) {
        return text + "\nconst [done, ...given] = [...arguments].reverse();\n" + object + "." + function + "(...given.reverse()).then(done, (e) => done({ error: String(e && e.stack || e) }));";
    }

    /// An expression for the console, whose `getEventListeners` is handed to the function.
    String callWithListeners(String function) {
        return "((getEventListeners) => {\n" + text + "\nreturn " + object + "." + function + "(getEventListeners); })(getEventListeners)";
    }

}
