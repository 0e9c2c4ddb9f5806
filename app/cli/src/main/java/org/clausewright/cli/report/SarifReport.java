package org.clausewright.cli.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.cli.console.Words;
import org.clausewright.cli.report.Sarif.ArtifactLocation;
import org.clausewright.cli.report.Sarif.Descriptor;
import org.clausewright.cli.report.Sarif.Location;
import org.clausewright.cli.report.Sarif.Message;
import org.clausewright.cli.report.Sarif.Notification;
import org.clausewright.cli.report.Sarif.PhysicalLocation;
import org.clausewright.cli.report.Sarif.Region;
import org.clausewright.cli.report.Sarif.Result;
import org.clausewright.cli.report.Sarif.Suppression;
import org.clausewright.lint.Baseline;
import org.clausewright.lint.Rule;
import org.clausewright.lint.RuleInfo;
import org.clausewright.spec.Failure;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Severity;

/// Makes [Sarif] of findings.
public final class SarifReport {

    /// What GitHub takes of a run.
    static final int MOST_RESULTS = 25_000;

    private static final String ROOT = "%SRCROOT%";

    private record Found(Severity severity, boolean open, Result result) {}

    private final SourcePlace place = SourcePlace.here();
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Map<Baseline.Key, Integer> seen = new HashMap<>();
    private final List<Descriptor> descriptors = new ArrayList<>();

    private SarifReport(List<Rule> rules) {
        for (Rule rule : rules) {
            if (indexes.putIfAbsent(rule.id(), descriptors.size()) == null) {
                descriptors.add(descriptor(rule));
            }
        }
    }

    /// @param rules    all that were run
    /// @param failures why something could not be checked
    public static Sarif of(String version, List<Rule> rules, List<CheckedSpec> specs, List<Failure> failures) {
        return new SarifReport(rules).report(version, specs, failures);
    }

    /// What to say where not all findings fit into a report.
    public static Optional<String> cut(List<CheckedSpec> specs) {
        int all = specs.stream().mapToInt(spec -> spec.findings().size()).sum();
        return all > MOST_RESULTS ? Optional.of(Words.of("sarif.cut", MOST_RESULTS, all)) : Optional.empty();
    }

    private Sarif report(String version, List<CheckedSpec> specs, List<Failure> failures) {
        List<Found> found = specs.stream()
                .flatMap(spec -> spec.eachWithText((finding, text) -> found(spec, finding, text)))
                .sorted(Comparator.comparing((Found each) -> !each.open()).thenComparing(Found::severity))
                .toList();
        List<Notification> notifications = new ArrayList<>();
        failures.forEach(failure -> notifications.add(new Notification("error", new Message(failure.message()))));
        cut(specs).ifPresent(cut -> notifications.add(new Notification("warning", new Message(cut))));
        return new Sarif(
                "https://json.schemastore.org/sarif-2.1.0.json",
                "2.1.0",
                List.of(new Sarif.Run(
                        new Sarif.Tool(new Sarif.Driver("Clausewright", version, descriptors)),
                        List.of(new Sarif.Invocation(failures.isEmpty(), notifications)),
                        Map.of(ROOT, new ArtifactLocation(SourcePlace.uri(place.base()) + "/", Optional.empty())),
                        "utf16CodeUnits",
                        found.stream().limit(MOST_RESULTS).map(Found::result).toList())));
    }

    private static Descriptor descriptor(Rule rule) {
        RuleInfo info = rule.info();
        String page = rule.page().text();
        return new Descriptor(
                info.id(),
                new Message(info.catches()),
                new Message(info.catches()
                        + info.question().map(asked -> ". " + asked).orElse(".")),
                new Sarif.Help(page, page),
                new Sarif.Configuration(
                        info.severity().isPresent(), level(info.severity().orElse(Severity.WARNING))),
                new Sarif.Properties(List.of(info.basis().id())));
    }

    private Found found(CheckedSpec spec, Finding finding, FileText text) {
        int start = finding.span().start();
        int end = finding.span().end();
        Region region = new Region(text.line(start), text.column(start), text.line(end), text.column(end));
        Result result = new Result(
                finding.rule(),
                indexes.getOrDefault(finding.rule(), -1),
                level(finding.severity()),
                new Message(finding.message()
                        + finding.question()
                                .map(Question::text)
                                .map(asked -> " " + asked)
                                .orElse("")),
                List.of(new Location(
                        new PhysicalLocation(location(finding.file().in(spec.root())), region))),
                fingerprints(finding),
                suppressions(finding));
        return new Found(finding.severity(), finding.isOpen(), result);
    }

    private ArtifactLocation location(Path file) {
        return place.relative(file)
                .map(path -> new ArtifactLocation(SourcePlace.encoded(path), Optional.of(ROOT)))
                .orElseGet(() -> new ArtifactLocation(SourcePlace.uri(file), Optional.empty()));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    /// What a finding is known by from one version of the text to the next, as in a baseline. GitHub reads the second.
    private Map<String, String> fingerprints(Finding finding) {
        Baseline.Key key = Baseline.Key.of(finding);
        String print =
                hash(String.join("\0", key.rule(), key.place(), key.words())) + ":" + seen.merge(key, 1, Integer::sum);
        return Map.of("clausewright/v1", print, "primaryLocationLineHash", print);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    private static List<Suppression> suppressions(Finding finding) {
        return switch (finding.state()) {
            case OPEN -> List.of();
            case KEPT -> List.of(new Suppression("external", Words.of("sarif.kept")));
            case BASELINE -> List.of(new Suppression("external", Words.of("sarif.baseline")));
        };
    }
}
