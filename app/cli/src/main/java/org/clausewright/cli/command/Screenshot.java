package org.clausewright.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausewright.cli.console.Console;
import org.clausewright.desktop.Desktop;
import org.clausewright.desktop.Picture;
import org.clausewright.desktop.View;
import org.clausewright.desktop.theme.Theme;
import org.clausewright.spec.Outcome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The real window with a spec open, drawn into a PNG without a display.
@Command(name = "screenshot", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Screenshot implements Callable<Integer> {

    /// What a script may want to know.
    record ScreenshotReport(String file, int width, int height) {}

    private final Console console;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "PATH", descriptionKey = "path")
    private Path path = Path.of("");

    @Option(names = "--out", paramLabel = "FILE.png", required = true, descriptionKey = "out")
    private Path out = Path.of("");

    @Option(names = "--view", paramLabel = "NAME", descriptionKey = "view")
    private View view = View.EDITOR;

    @Option(names = "--at", paramLabel = "ID", descriptionKey = "at")
    private Optional<String> at = Optional.empty();

    @Option(names = "--size", paramLabel = "WxH", descriptionKey = "size", converter = Size.Reader.class)
    private Size size = Size.USUAL;

    @Option(names = "--theme", paramLabel = "NAME", descriptionKey = "theme")
    private Theme theme = Theme.LIGHT;

    public Screenshot(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return switch (Given.read(path, console)) {
            case Outcome.Failed<Given> failed -> common.refuse(console, failed.failure());
            case Outcome.Done<Given> _ -> draw();
        };
    }

    private int draw() {
        Picture picture = new Picture(Optional.of(path), view, at, size.width(), size.height(), theme, out);
        return switch (Desktop.screenshot(picture)) {
            case Outcome.Failed<Path> failed -> common.refuse(console, failed.failure());
            case Outcome.Done<Path> done -> report(done.value());
        };
    }

    private int report(Path file) {
        if (common.isJson()) {
            console.json(new ScreenshotReport(file.toString(), size.width(), size.height()));
        } else {
            console.say(file.toString());
        }
        return ExitStatus.FINE;
    }
}
