package org.clausewright.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Imports;
import org.clausewright.spec.SettingsFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.folder.SettingsReader;
import org.clausewright.spec.text.TextEdits;

/// Something that a spec becomes another one by.
sealed interface SpecChange {

    /// The spec after it: what the change does not touch is shared.
    Spec on(Spec before);

    /// Texts were edited, the settings' among them perhaps.
    ///
    /// @param folderName what the spec is called where its settings give it no name
    record Edited(SpecEdit edit, String folderName) implements SpecChange {

        @Override
        public Spec on(Spec before) {
            Spec edited = before.edit(edit);
            Optional<FileEdit> settings = edit.files().stream()
                    .filter(file -> file.file().equals(SettingsFile.PATH))
                    .findFirst();
            if (settings.isEmpty()) {
                return edited;
            }
            String old = before.settingsFile().map(SettingsFile::text).orElse("");
            SettingsReader.Read read =
                    SettingsReader.read(TextEdits.apply(old, settings.get().edits()));
            return edited.withSettings(folderName, read.settings(), read.file());
        }
    }

    /// The spec has these documents from now on, in this order.
    ///
    /// @param texts of those that it did not have
    record Documents(List<SpecPath> paths, Map<SpecPath, String> texts) implements SpecChange {

        @Override
        public Spec on(Spec before) {
            Map<SpecPath, SpecDocument> known = new HashMap<>();
            before.documents().forEach(document -> known.put(document.path(), document));
            return before.withDocuments(paths.stream()
                    .map(path -> Optional.ofNullable(known.get(path))
                            .orElseGet(() -> SpecDocument.parse(path, texts.getOrDefault(path, ""))))
                    .toList());
        }
    }

    /// The spec imports this from now on.
    record Imported(Imports imports) implements SpecChange {

        @Override
        public Spec on(Spec before) {
            return before.withImports(imports);
        }
    }
}
