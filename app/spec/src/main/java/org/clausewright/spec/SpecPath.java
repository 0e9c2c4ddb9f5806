package org.clausewright.spec;

import java.nio.file.Path;
import java.util.List;

/// A file of a spec, relative to its root, with `/` between its parts: `examples/sy73.md`. It cannot leave the root:
/// no part is empty, `.` or `..`, none holds a backslash, a colon, a control character or half a surrogate pair, and it
/// is never absolute.
public record SpecPath(String value) implements Comparable<SpecPath> {

    public SpecPath {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not a path within a spec: " + value);
        }
    }

    public static SpecPath of(String value) {
        return new SpecPath(value);
    }

    /// The example file of a clause.
    public static SpecPath examplesOf(String clause) {
        return new SpecPath("examples/" + clause + ".md");
    }

    /// The decisions about a clause or section.
    public static SpecPath decisionsOn(String id) {
        return new SpecPath("decisions/" + id + ".md");
    }

    public static boolean isValid(String value) {
        if (value.isEmpty() || value.length() > 1_000) {
            return false;
        }
        if (value.codePoints().anyMatch(SpecPath::isForbidden)) {
            return false;
        }
        return List.of(value.split("/", -1)).stream()
                .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }

    private static boolean isForbidden(int codePoint) {
        boolean lone = codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
        return lone || Character.isISOControl(codePoint) || codePoint == '\\' || codePoint == ':';
    }

    /// The name without its folders.
    public String fileName() {
        return value.substring(value.lastIndexOf('/') + 1);
    }

    /// The file name without its last ending.
    public String stem() {
        String name = fileName();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// @throws java.nio.file.InvalidPathException where the system has no such names
    public Path in(Path root) {
        return root.resolve(value);
    }

    @Override
    public int compareTo(SpecPath other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
