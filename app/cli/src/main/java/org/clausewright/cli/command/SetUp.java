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
import org.clausewright.history.GitAuthor;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.workspace.UserFolders;
import org.clausewright.workspace.template.Templates;

/// Looks at what the program needs around it. Nothing is sent anywhere, and no key is shown.
record SetUp(Map<String, String> environment, boolean trusted) {

    DoctorReport examine(Optional<Given> given) {
        return new DoctorReport(
                List.of(java(), display(), author(given), keyStore(), model(given), samples(), configuration()));
    }

    private static CheckRow java() {
        return DoctorReport.row(
                "java",
                State.OK,
                Words.of("doctor.java", System.getProperty("java.version"), System.getProperty("java.home")));
    }

    private CheckRow display() {
        return Display.isThere(environment, System.getProperty("os.name", ""))
                ? DoctorReport.row("display", State.OK, Words.of("doctor.display"))
                : DoctorReport.row("display", State.MISSING, Words.of("doctor.display.missing"));
    }
}
