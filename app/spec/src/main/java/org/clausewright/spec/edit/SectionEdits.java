package org.clausewright.spec.edit;

import java.util.regex.Pattern;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// Edits of a section's heading.
public final class SectionEdits {

    private static final Pattern BARE = Pattern.compile("[^\\s\"{}]+");

    private SectionEdits() {}

    /// Gives a section an authority, or another one.
    public static SpecEdit authority(Found<Section> section, String level) {
        return SpecEdit.of("Change authority", section.document().path(), authorityEdit(section, level));
    }

    private static TextEdit authorityEdit(Found<Section> found, String level) {
        Section section = found.value();
        if (section.authoritySpan().isPresent()) {
            return new TextEdit(section.authoritySpan().get(), level);
        }
        boolean bare = BARE.matcher(level).matches();
        return attribute(section, bare ? "authority=" + level : "authority=\"" + level + "\"", false);
    }

    /// Writes an id into a heading that has none, or another one over it.
    static TextEdit idEdit(Section section, String id) {
        return section.idSpan().map(span -> new TextEdit(span, id)).orElseGet(() -> attribute(section, "#" + id, true));
    }

    private static TextEdit attribute(Section section, String attribute, boolean first) {
        if (section.attributes().isEmpty()) {
            return TextEdit.insert(section.titleSpan().end(), " {" + attribute + "}");
        }
        TextSpan attributes = section.attributes().get();
        return first
                ? TextEdit.insert(attributes.start() + 1, attribute + " ")
                : TextEdit.insert(attributes.end() - 1, " " + attribute);
    }
}
