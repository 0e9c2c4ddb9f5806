package org.clausewright.cli.command;

import java.util.Optional;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.offline.OfflineAssistant;
import org.clausewright.cli.console.Console;
import org.clausewright.cli.console.Words;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.model.Budget;
import org.clausewright.workspace.model.Endpoint;
import org.clausewright.workspace.model.ModelAccess.Setup;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/// Whether the configured model is asked, or the offline assistant.
final class ModelOption {

    @Option(names = "--model", descriptionKey = "model")
    private boolean model;

    @Option(names = "--budget", paramLabel = "AMOUNT", descriptionKey = "budget", converter = BudgetConverter.class)
    private Optional<Budget> budget = Optional.empty();

    /// Dollars, or tokens where it says so.
    static final class BudgetConverter implements ITypeConverter<Budget> {
        @Override
        public Budget convert(String written) {
            return Budget.parse(written)
                    .orElseThrow(() -> new TypeConversionException(Words.of("budget.unreadable", written)));
        }
    }

    boolean isAsked() {
        return model;
    }

    Optional<Budget> budget() {
        return budget;
    }

    Outcome<Assistant> assistant(Given given, Common common, Surroundings surroundings, Console console) {
        return assistant(given, common, surroundings, console, Optional.empty());
    }

    /// @param embeddings the embedding model, where one is wanted: then the endpoint helps, whether its model is asked
    /// too or not
    Outcome<Assistant> assistant(
            Given given, Common common, Surroundings surroundings, Console console, Optional<String> embeddings) {
        if (!model && embeddings.isEmpty()) {
            return Outcome.done(new OfflineAssistant());
        }
        Setup setup = setUp(given, common, surroundings, console, embeddings);
        return setup.isOffline() ? Outcome.failed(CliFailure.NoModel.of(setup)) : Outcome.done(setup.assistant());
    }

    /// The configured model, for a command that cannot do without.
    Outcome<Assistant> model(Given given, Common common, Surroundings surroundings, Console console) {
        Setup setup = setUp(given, common, surroundings, console, Optional.empty());
        return setup.isOffline()
                ? Outcome.failed(
                        new CliFailure.NeedsModel(CliFailure.NoModel.of(setup).why()))
                : Outcome.done(setup.assistant());
    }

    private Setup setUp(
            Given given, Common common, Surroundings surroundings, Console console, Optional<String> embeddings) {
        Setup setup = surroundings.helper(given, common.isTrusted(), budget, embeddings);
        if (setup.askTrust()) {
            given.spec()
                    .settings()
                    .model()
                    .baseUrl()
                    .ifPresent(written -> console.tell(Words.of(
                            "model.ignored",
                            Endpoint.address(written).map(Endpoint::host).orElse(written))));
        }
        return setup;
    }

    /// As reports have it: empty where no model was asked.
    static Optional<String> template(String id) {
        return Optional.of(id).filter(known -> !known.isEmpty());
    }

    /// Says on standard error what a call is about to send.
    static void tell(Console console, Optional<Outgoing> outgoing) {
        outgoing.ifPresent(known -> console.tell(known.roughCost()
                .filter(dollars -> dollars.signum() > 0)
                .map(dollars -> Words.of(
                        "model.asks.priced",
                        known.model(),
                        known.host(),
                        known.expected().total(),
                        Budget.dollars(dollars)))
                .orElseGet(() -> Words.of(
                        "model.asks",
                        known.model(),
                        known.host(),
                        known.expected().total()))));
    }

    static void tell(Console console, Assistant.Tally tally) {
        if (!tally.note().isEmpty()) {
            console.tell(tally.note());
        } else if (tally.dropped() > 0) {
            console.tell(Words.of("model.dropped", tally.dropped()));
        }
    }
}
