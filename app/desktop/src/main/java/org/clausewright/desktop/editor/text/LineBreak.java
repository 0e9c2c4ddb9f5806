package org.clausewright.desktop.editor.text;

/// How the lines of a file end.
enum LineBreak {
    LF("\n"),
    CRLF("\r\n"),
    CR("\r");

    private final String characters;

    LineBreak(String characters) {
        this.characters = characters;
    }

    /// The line break that a text uses most; [#LF] where it has none.
    static LineBreak dominant(String text) {
        int lf = 0;
        int crlf = 0;
        int cr = 0;
        int end = text.length();
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                lf++;
            } else if (c == '\r' && i + 1 < end && text.charAt(i + 1) == '\n') {
                crlf++;
                i++;
            } else if (c == '\r') {
                cr++;
            }
        }
        if (crlf > lf && crlf >= cr) {
            return CRLF;
        }
        return cr > lf ? CR : LF;
    }

    /// `text`, of which every line ends with `\n`, with this line break instead.
    String in(String text) {
        return this == LF ? text : text.replace("\n", characters);
    }

    /// `text` with every line break as `\n`, as the control has it.
    static String shown(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
