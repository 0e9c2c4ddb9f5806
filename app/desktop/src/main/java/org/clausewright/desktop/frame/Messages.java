package org.clausewright.desktop.frame;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words that a person reads, from the `messages.properties` beside the class they belong to.
public final class Messages {

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// The words of a place: of the package that the class is in.
    public static Messages of(Class<?> place) {
        return new Messages(ResourceBundle.getBundle(
                place.getPackageName() + ".messages", Locale.getDefault(), place.getClassLoader()));
    }

    /// @param values for `{0}`, `{1}` in the words; see [MessageFormat]
    /// @throws java.util.MissingResourceException where the key has no words
    public String text(String key, Object... values) {
        String pattern = bundle.getString(key);
        return values.length == 0 ? pattern : new MessageFormat(pattern, Locale.getDefault()).format(values);
    }
}
