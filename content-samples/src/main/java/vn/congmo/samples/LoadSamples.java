package vn.congmo.samples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.congmo.samples.loading.Command;

/// Loads the sample site: `CONGMO_LOADER_PASSWORD=… java -cp 'content-samples.jar:lib/*' vn.congmo.samples.LoadSamples --api http://127.0.0.1:8081`.
///
/// What is live already with the same content is left alone, so that an interrupted run is simply started again.
/// Exit codes: 0 everything is live, 2 wrong arguments, 3 the API does not answer, 4 log-in refused, 5 the API refused something.
public final class LoadSamples {

    private LoadSamples() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    /// @param environment holds `CONGMO_LOADER_PASSWORD`, and `CONGMO_PORTAL_ORIGIN` where readers see the site elsewhere than on port 8080
    /// @return the exit code
    public static int run(String[] arguments, Map<String, String> environment, PrintStream out) {
        return new Command(environment, out).run(arguments);
    }
}
