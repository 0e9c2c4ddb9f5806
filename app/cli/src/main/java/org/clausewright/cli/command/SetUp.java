package org.clausewright.cli.command;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.assist.openai.ModelConnection;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.DoctorReport;
import org.clausewright.cli.report.DoctorReport.CheckRow;
import org.clausewright.cli.report.DoctorReport.State;
import org.clausewright.history.Author;
import org.clausewright.history.PersonalAuthor;
import org.clausewright.history.VersionedFolder;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.workspace.UserFolders;
import org.clausewright.workspace.template.Template;
import org.clausewright.workspace.template.Templates;

/// Looks at what the program needs around it. Nothing is sent anywhere, and no key is shown.
///
/// @param trusted whether the person trusts the spec that is looked at
record SetUp(Map<String, String> environment, boolean trusted) {

    DoctorReport examine(Optional<Given> given) {
        return new DoctorReport(
                List.of(java(), display(), author(given), keyStore(), model(given), samples(), configuration()));
    }

    private static CheckRow java() {
        return ok("java", System.getProperty("java.version", ""), System.getProperty("java.home", ""));
    }

    private CheckRow display() {
        return Display.isThere(environment, System.getProperty("os.name", "")) ? ok("display") : missing("display");
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
        if (needsBus && environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "").isBlank()) {
            return missing("key-store");
        }
        try {
            return ok("key-store", Keyring.create().getKeyringStorageType());
        } catch (BackendNotSupportedException none) {
            return missing("key-store");
        }
    }

    private CheckRow model(Optional<Given> given) {
        ModelSettings settings = given.map(spec -> ModelSettings.of(spec, trusted, environment))
                .orElseGet(() -> ModelSettings.of(Settings.Model.DEFAULT, environment));
        if (settings.ignoredHost().isPresent()) {
            return DoctorReport.row(
                    "model",
                    State.MISSING,
                    Words.of("model.ignored", settings.ignoredHost().get()));
        }
        return switch (settings.connection()) {
            case Outcome.Done<ModelConnection>(var connection) ->
                connection.key().isPresent()
                        ? ok("model", connection.model(), connection.host())
                        : DoctorReport.row(
                                "model",
                                State.OK,
                                Words.of("doctor.model.no-key", connection.model(), connection.host()));
            case Outcome.Failed<ModelConnection>(CliFailure.NoModel _) -> missing("model");
            case Outcome.Failed<ModelConnection>(var failure) ->
                DoctorReport.row("model", State.BROKEN, failure.message() + " " + failure.advice());
        };
    }

    private static CheckRow samples() {
        List<String> names =
                Templates.ofThisProgram().all().stream().map(Template::name).toList();
        return names.size() > 1 ? ok("samples", String.join(", ", names)) : missing("samples");
    }

    private static CheckRow configuration() {
        Path folder = UserFolders.ofThisSystem().config();
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
