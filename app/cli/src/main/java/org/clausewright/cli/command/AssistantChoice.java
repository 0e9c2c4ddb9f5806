package org.clausewright.cli.command;

import org.clausewright.assist.Assistant;
import org.clausewright.assist.offline.OfflineAssistant;
import org.clausewright.assist.openai.ModelConnection;
import org.clausewright.assist.openai.OpenAiAssistant;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Words;
import org.clausewright.spec.Outcome;
import picocli.CommandLine.Option;

/// Who is asked: the offline assistant, or the configured model.
final class AssistantChoice {

    @Option(names = "--model", descriptionKey = "model")
    private boolean model;

    Outcome<Assistant> assistant(Given given, Common common, Console console) {
        if (!model) {
            return Outcome.done(new OfflineAssistant());
        }
        ModelSettings settings = ModelSettings.of(given, common.isTrusted(), System.getenv());
        settings.ignoredHost().ifPresent(host -> console.tell(Words.of("model.ignored", host)));
        return switch (settings.connection()) {
            case Outcome.Failed<ModelConnection> failed -> Outcome.failed(failed.failure());
            case Outcome.Done<ModelConnection> done ->
                Outcome.done(new OpenAiAssistant(done.value(), settings.templates()));
        };
    }

    static void tell(Console console, Assistant.Tally tally) {
        if (!tally.note().isEmpty()) {
            console.tell(tally.note());
        }
        if (tally.dropped() > 0) {
            console.tell(Words.of("model.dropped", tally.dropped()));
        }
    }
}
