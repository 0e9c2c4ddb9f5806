package org.clausewright.cli.console;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of the command line, from `messages.properties`.
public final class Words {

    private static final ResourceBundle BUNDLE =
            ResourceBundle.getBundle("org.clausewright.cli.messages", Locale.ROOT, Words.class.getClassLoader());

    private Words() {}

    /// @param values for `{0}`, `{1}` in the words; see [MessageFormat]
    public static String of(String key, Object... values) {
        return new MessageFormat(BUNDLE.getString(key), Locale.ENGLISH).format(values);
    }
}
