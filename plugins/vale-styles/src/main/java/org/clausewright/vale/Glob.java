package org.clausewright.vale;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.clausewright.spec.SpecPath;

/// The name of a section of `.vale.ini`: which files it is about. A pattern without a slash fits a file's name, one
/// with a slash its path; `*` goes across folders.
record Glob(Pattern pattern, boolean ofPath) {

    /// @throws PatternFault where it cannot be read
    static Glob of(String glob) throws PatternFault {
        StringBuilder regex = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < glob.length(); i++) {
            char c = glob.charAt(i);
            switch (c) {
                case '*' -> regex.append(regex.toString().endsWith(".*") ? "" : ".*");
                case '?' -> regex.append("[^/]");
                case '{' -> {
                    depth++;
                    regex.append("(?:");
                }
                case '}' -> {
                    depth--;
                    regex.append(')');
                }
                case ',' -> regex.append(depth > 0 ? "|" : ",");
                case '[' -> regex.append(glob.startsWith("!", i + 1) ? "[^" : "[");
                case ']', '-', '/' -> regex.append(c);
                case '!' -> regex.append(regex.toString().endsWith("[^") ? "" : "!");
                default -> regex.append(Pattern.quote(Character.toString(c)));
            }
        }
        try {
            return new Glob(Pattern.compile(regex.toString()), glob.contains("/"));
        } catch (PatternSyntaxException broken) {
            throw new PatternFault("is no pattern for files");
        }
    }

    boolean fits(SpecPath path) {
        return pattern.matcher(path.value()).matches()
                || (!ofPath && pattern.matcher(path.fileName()).matches());
    }
}
