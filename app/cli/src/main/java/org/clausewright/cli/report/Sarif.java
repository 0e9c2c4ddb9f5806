package org.clausewright.cli.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is used of the Static Analysis Results Interchange Format 2.1.0 of OASIS, in its words; the
/// properties are those that GitHub's code scanning reads. Made by [SarifReport].
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Sarif(@JsonProperty("$schema") String schema, String version, List<Run> runs) {

    /// @param columnKind how columns count
    public record Run(
            Tool tool,
            List<Invocation> invocations,
            Map<String, ArtifactLocation> originalUriBaseIds,
            String columnKind,
            List<Result> results) {}

    public record Tool(Driver driver) {}

    public record Driver(String name, String version, List<Descriptor> rules) {}

    /// What there is to say of a rule.
    public record Descriptor(
            String id,
            Message shortDescription,
            Message fullDescription,
            Help help,
            Configuration defaultConfiguration,
            Properties properties) {}

    public record Help(String text, String markdown) {}

    public record Configuration(boolean enabled, String level) {}

    public record Properties(List<String> tags) {}

    public record Invocation(boolean executionSuccessful, List<Notification> toolExecutionNotifications) {}

    public record Notification(String level, Message message) {}

    public record Message(String text) {}

    public record Result(
            String ruleId,
            int ruleIndex,
            String level,
            Message message,
            List<Location> locations,
            Map<String, String> partialFingerprints,
            List<Suppression> suppressions) {}

    public record Location(PhysicalLocation physicalLocation) {}

    public record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    public record ArtifactLocation(String uri, Optional<String> uriBaseId) {}

    /// Lines and columns count from 1; the end column is the one after the last.
    public record Region(int startLine, int startColumn, int endLine, int endColumn) {}

    public record Suppression(String kind, String justification) {}
}
