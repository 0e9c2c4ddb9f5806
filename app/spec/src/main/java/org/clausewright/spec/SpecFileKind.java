package org.clausewright.spec;

/// What a file of a spec is for, as its name says, whether it is of the spec itself or of an import. Documents are not
/// known by their names.
public enum SpecFileKind {
    EXAMPLES,
    DECISIONS,
    SETTINGS,
    OTHER;

    public static SpecFileKind of(SpecPath path) {
        String value = path.withoutPrefix().value();
        if (value.equals("spec.yaml")) {
            return SETTINGS;
        }
        int slash = value.indexOf('/');
        boolean flat = slash > 0 && value.indexOf('/', slash + 1) < 0 && value.endsWith(".md");
        if (flat && value.startsWith("examples/")) {
            return EXAMPLES;
        }
        return flat && value.startsWith("decisions/") ? DECISIONS : OTHER;
    }
}
