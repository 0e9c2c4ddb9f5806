package org.clausewright.spec.edit;

/// The line break that a text uses most.
public final class LineBreaks {

    private LineBreaks() {}

    /// `\n`, `\r\n` or `\r`; `\n` where a text has none.
    public static String of(String text) {
        int unix = 0;
        int windows = 0;
        int old = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (i > 0 && text.charAt(i - 1) == '\r') {
                windows++;
            } else {
                unix++;
            }
        }
        if (unix == 0 && windows == 0) {
            old = text.indexOf('\r') >= 0 ? 1 : 0;
        }
        if (windows > unix) {
            return "\r\n";
        }
        return old > 0 ? "\r" : "\n";
    }
}
