package org.clausewright.cli.report;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

/// How other tools find a file: they look from the folder that the command was called in, which in a pipeline is the
/// repository's.
///
/// @param base that folder, absolute
record SourcePlace(Path base) {

    private static final String PLAIN = "-._~/";

    static SourcePlace here() {
        return new SourcePlace(Path.of("").toAbsolutePath().normalize());
    }

    /// The file from the base, with `/` between its parts; empty where it lies outside.
    Optional<String> relative(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        return absolute.startsWith(base) ? Optional.of(slashes(base.relativize(absolute))) : Optional.empty();
    }

    static String absolute(Path file) {
        return slashes(file.toAbsolutePath().normalize());
    }

    /// A path as part of a URI (RFC 3986).
    static String encoded(String path) {
        StringBuilder uri = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain =
                    (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || PLAIN.indexOf(c) >= 0;
            uri.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return uri.toString();
    }

    /// The URI of an absolute path.
    static String uri(Path path) {
        String name = absolute(path);
        return "file://" + (name.startsWith("/") ? "" : "/") + encoded(name);
    }

    private static String slashes(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }
}
