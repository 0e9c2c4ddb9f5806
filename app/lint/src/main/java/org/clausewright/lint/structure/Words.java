package org.clausewright.lint.structure;

/// Words of a spec as a message quotes them.
final class Words {

    private static final int LONGEST = 120;

    private Words() {}

    /// On one line, and cut where they are long.
    static String shortened(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int cut = line.lastIndexOf(' ', LONGEST);
        return line.substring(0, cut > 0 ? cut : LONGEST) + " ...";
    }
}
