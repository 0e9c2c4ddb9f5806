package org.clausewright.cli.command;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.DoctorReport;
import org.clausewright.cli.report.DoctorReport.CheckRow;
import org.clausewright.cli.report.DoctorReport.State;
import org.clausewright.history.Author;
import org.clausewright.history.PersonalAuthor;
import org.clausewright.history.VersionedFolder;
import org.clausewright.spec.Outcome;
import org.clausewright.workspace.model.Check;
import org.clausewright.workspace.model.ModelAccess.Setup;
import org.clausewright.workspace.plugin.Plugins;
import org.clausewright.workspace.template.Template;
import org.clausewright.workspace.template.Templates;

/// Looks at what the program needs around it. No key is shown, and nothing is sent anywhere unless the model is to be
/// tried out.
///
/// @param option  whether the model is to be tried out, and what that may cost
/// @param trusted whether the person trusts the spec that is looked at
record SetUp(Surroundings surroundings, ModelOption option, boolean trusted) {

    DoctorReport examine(Optional<Given> given) {
        List<CheckRow> checks = new ArrayList<>(List.of(java(), display(), author(given), keyStore()));
        checks.addAll(model(given));
        checks.add(samples());
        checks.addAll(plugins());
        checks.add(configuration());
        return new DoctorReport(checks);
    }

    private static CheckRow java() {
        return ok("java", System.getProperty("java.version", ""), System.getProperty("java.home", ""));
    }

    private CheckRow display() {
        return Display.isThere(surroundings.environment(), System.getProperty("os.name", ""))
                ? ok("display")
                : missing("display");
    }

    private static CheckRow author(Optional<Given> given) {
        return given.flatMap(spec -> ofRepository(spec.root()))
                .or(PersonalAuthor::find)
                .map(author -> ok("git-author", author))
                .orElseGet(() -> missing("git-author"));
    }

    private static Optional<Author> ofRepository(Path root) {
        return VersionedFolder.find(root) instanceof Outcome.Done<Optional<VersionedFolder>>(var folder)
                        && folder.isPresent()
                        && folder.get().author() instanceof Outcome.Done<Optional<Author>>(var author)
                ? author
                : Optional.empty();
    }

    private CheckRow keyStore() {
        boolean needsBus = System.getProperty("os.name", "").startsWith("Linux");
        if (needsBus
                && surroundings
                        .environment()
                        .getOrDefault("DBUS_SESSION_BUS_ADDRESS", "")
                        .isBlank()) {
            return missing("key-store");
        }
        try {
            return ok("key-store", Keyring.create().getKeyringStorageType());
        } catch (BackendNotSupportedException none) {
            return missing("key-store");
        }
    }

    /// Who helps, and what led to it.
    private List<CheckRow> model(Optional<Given> given) {
        Setup setup = given.map(spec -> surroundings.helper(spec, trusted, option.budget(), Optional.empty()))
                .orElseGet(() -> surroundings.helper(option.budget()));
        State state = setup.isOffline() ? State.MISSING : State.OK;
        List<CheckRow> rows = new ArrayList<>();
        rows.add(DoctorReport.row("model", state, setup.why()));
        setup.checks().stream()
                .filter(check -> given.isPresent() || !check.name().equals("trust"))
                .map(SetUp::row)
                .forEach(rows::add);
        if (option.isAsked()) {
            rows.addAll(new ModelTrial(setup).rows());
        }
        return rows;
    }

    private static CheckRow row(Check check) {
        return new CheckRow(check.name(), check.state().id(), check.message());
    }

    private static CheckRow samples() {
        List<String> names =
                Templates.ofThisProgram().all().stream().map(Template::name).toList();
        return names.size() > 1 ? ok("samples", String.join(", ", names)) : missing("samples");
    }

    private List<CheckRow> plugins() {
        Plugins plugins = Plugins.of(surroundings.folders());
        List<CheckRow> rows = new ArrayList<>();
        rows.add(
                plugins.loaded().isEmpty()
                        ? DoctorReport.row(
                                "plugins",
                                State.OK,
                                Words.of(
                                        "doctor.plugins.none",
                                        surroundings.folders().plugins()))
                        : ok("plugins", String.join(", ", plugins.loaded())));
        plugins.failures().stream()
                .map(failure -> DoctorReport.row("plugins", State.BROKEN, failure.message() + " " + failure.advice()))
                .forEach(rows::add);
        return rows;
    }

    private CheckRow configuration() {
        Path folder = surroundings.folders().config();
        Path existing = folder;
        while (existing != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        boolean usable = existing != null && Files.isDirectory(existing) && Files.isWritable(existing);
        return usable
                ? ok("configuration", folder)
                : DoctorReport.row("configuration", State.BROKEN, Words.of("doctor.configuration.broken", folder));
    }

    private static CheckRow ok(String name, Object... values) {
        return DoctorReport.row(name, State.OK, Words.of("doctor." + name, values));
    }

    private static CheckRow missing(String name) {
        return DoctorReport.row(name, State.MISSING, Words.of("doctor." + name + ".missing"));
    }
}
