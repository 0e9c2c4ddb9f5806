package org.clausewright.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.CheckText;
import org.clausewright.cli.report.CheckedSpec;
import org.clausewright.desktop.Desktop;
import org.clausewright.desktop.Picture;
import org.clausewright.desktop.View;
import org.clausewright.desktop.theme.Theme;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.finding.Finding;
import org.clausewright.workspace.plugin.Plugins;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// The window. Where there is no display, a picture of it and what `check` finds, so that the command is
/// worth something on a server too.
@Command(name = "open", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class Open implements Callable<Integer> {

    private final Console console;
    private final Surroundings surroundings;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "PATH", arity = "0..1", descriptionKey = "path")
    private Optional<Path> path = Optional.empty();

    public Open(Console console, Surroundings surroundings) {
        this.console = console;
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (path.isEmpty()) {
            return Display.isThere() ? show() : draw(Optional.empty());
        }
        return switch (Given.read(path.get(), console)) {
            case Outcome.Failed<Given> failed -> common.refuse(console, failed.failure());
            case Outcome.Done<Given> done -> Display.isThere() ? show() : draw(Optional.of(done.value()));
        };
    }

    private int show() {
        Desktop.open(path);
        return ExitStatus.FINE;
    }

    private int draw(Optional<Given> given) {
        console.tell(Words.of("open.no-display"));
        Optional<String> clause = given.flatMap(this::check);
        Picture picture = new Picture(
                path,
                path.isPresent() ? View.EDITOR : View.WELCOME,
                clause,
                Size.USUAL.width(),
                Size.USUAL.height(),
                Theme.LIGHT,
                pictureFile());
        Desktop.screenshot(picture).handle(file -> console.say(Words.of("open.picture", file)), console::tell);
        console.say(Words.of("open.commands"));
        return ExitStatus.FINE;
    }

    /// Prints what was found in short.
    ///
    /// @return the first clause that something is to be asked about: what the picture should show
    private Optional<String> check(Given given) {
        CheckedSpec checked = new CheckedSpec(
                given.path().toString(),
                given.prefix(),
                given.root(),
                given.spec(),
                Plugins.of(surroundings.folders()).linter(given.root()).lint(given.spec()));
        console.say(new CheckText(common.style(console), false).summary(checked));
        return checked.findings().stream()
                .filter(Finding::isOpen)
                .flatMap(finding -> finding.clause().stream())
                .findFirst();
    }

    private static Path pictureFile() {
        Path folder = Path.of(System.getProperty("java.io.tmpdir", "."));
        try {
            return Files.createTempDirectory(folder, "clausewright-").resolve("clausewright.png");
        } catch (IOException unwritable) {
            return folder.resolve("clausewright.png");
        }
    }
}
