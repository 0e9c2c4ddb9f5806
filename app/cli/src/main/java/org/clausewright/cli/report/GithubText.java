package org.clausewright.cli.report;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.clausewright.cli.console.PlainText;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Severity;

/// Open findings as workflow commands of GitHub Actions, which shows them beside the text. It shows ten of a kind for a
/// step, so the worst come first.
///
/// @param showAll whether notes are given as well as errors and warnings
public record GithubText(boolean showAll) {

    private record Command(Severity severity, String line) {}

    public List<String> lines(List<CheckedSpec> specs) {
        SourcePlace place = SourcePlace.here();
        return specs.stream()
                .flatMap(spec -> spec.eachWithText((finding, text) -> command(spec, finding, text, place)))
                .sorted(Comparator.comparing(Command::severity))
                .map(Command::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private Command command(CheckedSpec spec, Finding finding, FileText text, SourcePlace place) {
        boolean shown = finding.isOpen() && (showAll || finding.severity() != Severity.INFO);
        return new Command(finding.severity(), shown ? line(spec, finding, text, place) : "");
    }

    private static String line(CheckedSpec spec, Finding finding, FileText text, SourcePlace place) {
        int start = finding.span().start();
        int end = finding.span().end();
        Path path = finding.file().in(spec.root());
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("file", place.relative(path).orElseGet(() -> SourcePlace.absolute(path)));
        properties.put("line", text.line(start));
        properties.put("endLine", text.line(end));
        if (text.line(start) == text.line(end)) {
            properties.put("col", text.column(start));
            properties.put("endColumn", text.column(end));
        }
        properties.put("title", finding.rule());
        String message = finding.message()
                + finding.question()
                        .map(Question::text)
                        .map(asked -> "\n" + asked)
                        .orElse("");
        return "::" + kind(finding.severity()) + " "
                + properties.entrySet().stream()
                        .map(each ->
                                each.getKey() + "=" + property(each.getValue().toString()))
                        .collect(Collectors.joining(","))
                + "::" + data(PlainText.lines(message));
    }

    private static String kind(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(PlainText.line(text)).replace(":", "%3A").replace(",", "%2C");
    }
}
