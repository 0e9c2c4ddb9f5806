package org.clausewright.cli.command;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Words;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.template.NewSpec;
import org.clausewright.workspace.template.Template;
import org.clausewright.workspace.template.Templates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A spec from a template, as a git repository with a first commit.
@Command(name = "new", mixinStandardHelpOptions = true, versionProvider = Version.class)
public final class New implements Callable<Integer> {

    /// What a script may want to know.
    record NewReport(String folder, String template, boolean committed) {}

    private final Console console;

    @Mixin
    private Common common = new Common();

    @Parameters(paramLabel = "DIR", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Option(names = "--template", paramLabel = "NAME", descriptionKey = "template")
    private String templateName = "blank";

    public New(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Templates templates = Templates.ofThisProgram();
        Optional<Template> template = templates.find(templateName);
        if (template.isEmpty()) {
            String names = templates.all().stream().map(Template::name).collect(Collectors.joining(", "));
            return common.refuse(console, new CliFailure.UnknownTemplate(templateName, names));
        }
        return switch (NewSpec.make(template.get(), folder)) {
            case Outcome.Failed<NewSpec.Made> failed -> common.refuse(console, failed.failure());
            case Outcome.Done<NewSpec.Made> made -> report(made.value());
        };
    }

    private int report(NewSpec.Made made) {
        switch (made.commit()) {
            case BY_PERSON -> {}
            case BY_PROGRAM -> console.tell(Words.of("new.by-program"));
            case LEFT_TO_REPOSITORY -> console.tell(Words.of("new.left-to-repository"));
        }
        if (common.isJson()) {
            boolean committed = made.commit() != NewSpec.FirstCommit.LEFT_TO_REPOSITORY;
            console.json(new NewReport(made.folder().toString(), templateName, committed));
        } else {
            console.say(Words.of("new.made", made.folder()));
        }
        return ExitStatus.FINE;
    }
}
