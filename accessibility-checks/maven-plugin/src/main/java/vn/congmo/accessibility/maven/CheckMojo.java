package vn.congmo.accessibility.maven;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import vn.congmo.accessibility.command.CheckCommand;

/// Looks for accessibility barriers on pages and in a folder of built pages, and lets no build pass that has one.
///
/// It is `./congmo check` with the same options; Maven has to run on a JDK 25.
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends AbstractMojo {

    /// A folder of built pages. It is served on this machine while it is checked, so that addresses such as `/style.css` work.
    @Parameter(property = "congmo.folder")
    @Nullable File folder;

    /// Addresses of pages, HTML files or sitemaps.
    @Parameter(property = "congmo.pages")
    List<String> pages = new ArrayList<>();

    /// Whether links on the same site are followed and its pages compared. Always true for a folder.
    @Parameter(property = "congmo.site", defaultValue = "false")
    boolean site;

    /// Only the rules on the source: no browser, no HTML checker.
    @Parameter(property = "congmo.static", defaultValue = "false")
    boolean staticOnly;

    /// The standard to check against.
    @Parameter(property = "congmo.profile", defaultValue = "wcag-2.0")
    String profile = "wcag-2.0";

    /// Widths of the screen in CSS pixels.
    @Parameter(property = "congmo.viewport", defaultValue = "1280,320")
    String viewport = "1280,320";

    /// Colours that the reader asked for.
    @Parameter(property = "congmo.scheme", defaultValue = "light")
    String scheme = "light";

    /// Where the reports are kept.
    @Parameter(property = "congmo.report", defaultValue = "${project.build.directory}/accessibility")
    @Nullable File report;

    /// Formats of the reports.
    @Parameter(property = "congmo.format", defaultValue = "html,earl,junit,sarif")
    String format = "html,earl,junit,sarif";

    /// Findings to ignore, each with a reason and a last day. Nothing is ignored where there is no such file.
    @Parameter(property = "congmo.ignore", defaultValue = "${project.basedir}/accessibility-ignore.json")
    @Nullable File ignore;

    /// Steps of a log-in.
    @Parameter(property = "congmo.login")
    @Nullable File login;

    /// Language of explanations and reports: vi or en.
    @Parameter(property = "congmo.lang", defaultValue = "vi")
    String lang = "vi";

    /// Further options of `./congmo check`.
    @Parameter
    List<String> options = new ArrayList<>();

    /// Leaves the check out.
    @Parameter(property = "congmo.skip", defaultValue = "false")
    boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            return;
        }
        if (folder == null && pages.isEmpty()) {
            throw new MojoExecutionException(say("Say what to check, in <folder> or <pages>.", "Hãy nói kiểm tra gì, trong <folder> hoặc <pages>."));
        }
        try (var built = folder == null ? BuiltPages.none() : BuiltPages.serve(folder.toPath())) {
            decide(check(built));
        } catch (IOException e) {
            throw new MojoExecutionException(e.getMessage(), e);
        }
    }

    private int check(BuiltPages built) {
        var out = new PrintWriter(new LogWriter(getLog()::info), true);
        var locale = lang.equals("en") ? Locale.ENGLISH : Locale.of("vi");
        return CheckCommand.run(locale, new BufferedReader(Reader.nullReader()), out, out, arguments(built).toArray(String[]::new));
    }

    private List<String> arguments(BuiltPages built) {
        var arguments = new ArrayList<>(List.of("--lang", lang, "--profile", profile, "--viewport", viewport, "--scheme", scheme, "--format", format));
        if (staticOnly) {
            arguments.add("--static");
        }
        if (site || folder != null) {
            arguments.addAll(List.of("--site", "--no-robots"));
        }
        add(arguments, "--report", report);
        add(arguments, "--login", login);
        add(arguments, "--ignore", ignore != null && ignore.exists() ? ignore : null);
        arguments.addAll(options);
        arguments.addAll(built.addresses());
        arguments.addAll(pages);
        return arguments;
    }

    private static void add(List<String> arguments, String option, @Nullable File file) {
        if (file != null) {
            arguments.addAll(List.of(option, file.getPath()));
        }
    }

    private void decide(int code) throws MojoExecutionException, MojoFailureException {
        switch (code) {
            case 0 -> getLog().debug("no barriers");
            case 1 -> throw new MojoFailureException(say("Accessibility barriers were found; see above" + where(), "Tìm thấy rào cản tiếp cận; xem ở trên" + where()));
            case 3 -> throw new MojoFailureException(say("Something could not be checked for accessibility; see above" + where(), "Có điều chưa kiểm tra tiếp cận được; xem ở trên" + where()));
            default -> throw new MojoExecutionException(say("The accessibility check could not be run; see above", "Không chạy được phép kiểm tra tiếp cận; xem ở trên"));
        }
    }

    private String where() {
        return report == null ? "" : ": " + report;
    }

    private String say(String english, String vietnamese) {
        return lang.equals("en") ? english : vietnamese;
    }
}
