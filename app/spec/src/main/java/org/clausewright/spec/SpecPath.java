package org.clausewright.spec;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A file of a spec, relative to its root, with `/` between its parts: `examples/sy73.md`. It cannot leave the root:
/// no part is empty, `.` or `..`, none holds a backslash, a colon, a control character or half a surrogate pair, and it
/// is never absolute.
///
/// A file of an import is named by the import's prefix and its path there: `base:spec.md`. It can be shown, and nothing
/// can be read from or written to the spec's own folder under that name.
public record SpecPath(String value) implements Comparable<SpecPath> {

    private static final Pattern PREFIX = Pattern.compile("(?:[A-Za-z0-9_-]+:)+");

    public SpecPath {
        if (!isValid(withoutPrefix(value))) {
            throw new IllegalArgumentException("not a path within a spec: " + value);
        }
    }

    public static SpecPath of(String value) {
        return new SpecPath(value);
    }

    /// A file of an import.
    ///
    /// @param prefix as in `spec.yaml`; `base:law` for what the import `base` imports as `law`
    public static SpecPath imported(String prefix, SpecPath file) {
        return new SpecPath(prefix + ":" + file.value());
    }

    /// The example file of a clause.
    public static SpecPath examplesOf(String clause) {
        return new SpecPath("examples/" + clause + ".md");
    }

    /// The decisions about a clause or section.
    public static SpecPath decisionsOn(String id) {
        return new SpecPath("decisions/" + id + ".md");
    }

    /// True for a path within a spec's own folder.
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

    private static String withoutPrefix(String value) {
        return PREFIX.matcher(value).lookingAt() ? value.substring(value.lastIndexOf(':') + 1) : value;
    }

    /// The prefix of the import that the file is of; empty for a file of the spec itself.
    public Optional<String> prefix() {
        int colon = value.lastIndexOf(':');
        return colon < 0 ? Optional.empty() : Optional.of(value.substring(0, colon));
    }

    /// The path within its own spec: `spec.md` for `base:spec.md`.
    public SpecPath withoutPrefix() {
        return new SpecPath(withoutPrefix(value));
    }

    /// What the spec calls an id that this file gives or links to: `base:sy73` in a file of the import `base`.
    public String qualified(String id) {
        return prefix().map(prefix -> prefix + ":" + id).orElse(id);
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

    /// @throws InvalidPathException where the system has no such names, and for a file of an import
    public Path in(Path root) {
        if (prefix().isPresent()) {
            throw new InvalidPathException(value, "a file of an import");
        }
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
